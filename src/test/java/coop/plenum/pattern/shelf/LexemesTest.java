package coop.plenum.pattern.shelf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LexemesTest {
    private static final Map<String, List<String>> MEANT =
            Map.of("the", List.of(), "lands", List.of("land"), "land", List.of("land"), "2nd", List.of("2", "nd"));

    @Test
    void everyLexemeHasItsPlacesAndEveryWordTakesSome() {
        Map<String, Integer> gist = new LinkedHashMap<>();
        gist.put("the", 1);
        gist.put("lands", 3);
        gist.put("2nd", 1);
        gist.put("land", 1);
        gist.put("unknown", 1);
        assertEquals(
                "'land':2,3,4 '2':5 'nd':5 'land':6 ",
                Lexemes.vector(gist, word -> MEANT.getOrDefault(word, List.of())));
    }
}
