package coop.plenum.pattern.shelf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FoldingTest {
    @Test
    void accentsDoNotCount() {
        assertEquals("decision", Folding.plain("décision"));
        assertEquals("oeuvre", Folding.plain("Œuvre"));
        assertEquals("cooperacion", Folding.plain("cooperación"));
    }

    @Test
    void aQueryIsItsWordsAndNothingThatTheDatabaseWouldTakeForAnOperator() {
        assertEquals(
                List.of("worker", "coop", "drop", "table"),
                Folding.words("worker co-op'); & | ! :* <-> drop table", 12));
        assertEquals(List.of("one", "two"), Folding.words("one two three", 2));
        assertEquals(List.of(), Folding.words("' & \\", 12));
    }

    @Test
    void aSlipOfTheFingerIsOneStep() {
        assertEquals(0, Folding.distance("assembly", "assembly"));
        assertEquals(1, Folding.distance("asembly", "assembly"));
        assertEquals(1, Folding.distance("recieve", "receive"));
        assertEquals(2, Folding.distance("desicion", "decision"));
        assertEquals(4, Folding.distance("", "four"));
    }

    @Test
    void theGistOfALongTextIsItsWordsOnceAndAgainWhereTheyAreUsedOften() {
        assertEquals(
                Map.of("land", 3, "trust", 2, "élan", 1, "coop", 1, "cooperatives", 1, "co", 1, "½", 1),
                Folding.gist("land ".repeat(12) + "_Trust_ ".repeat(4)
                        + "[Élan](https://example.org/a) co-op Co-Operatives" + " co- ½"));
        assertEquals(
                List.of("the", "coop", "of", "many"),
                List.copyOf(Folding.gist("The co-op, https://x.example/co-op?a=b of\thttp://y many")
                        .keySet()));
    }

    @Test
    void whatIsIndexedHasNoMarkupAndOneWayToWriteACoop() {
        assertEquals("the coop and the cooperative", Folding.indexed("the co-op and the co-operative"));
        assertEquals(
                "bold text",
                Folding.indexed("**bold** https://example.org/a text")
                        .replaceAll(" +", " ")
                        .strip());
    }
}
