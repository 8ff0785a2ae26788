package coop.plenum.pattern.shelf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
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
    void whatIsIndexedHasNoMarkupAndOneWayToWriteACoop() {
        assertEquals("the coop and the cooperative", Folding.indexed("the co-op and the co-operative"));
        assertEquals(
                "bold text",
                Folding.indexed("**bold** https://example.org/a text")
                        .replaceAll(" +", " ")
                        .strip());
    }
}
