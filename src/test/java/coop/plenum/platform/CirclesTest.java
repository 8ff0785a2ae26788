package coop.plenum.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class CirclesTest {
    @Test
    void whatLeadsOnWithoutComingBackIsNoCircle() {
        assertEquals(List.of(), circles(Map.of("a", List.of("b", "c"), "b", List.of("d"), "c", List.of("d"))));
    }

    @Test
    void aNameThatNamesItselfIsOne() {
        assertEquals(List.of(List.of("a", "a")), circles(Map.of("a", List.of("b", "a"))));
    }

    @Test
    void eachCircleIsToldOnceByItsShortestWay() {
        assertEquals(
                List.of(List.of("b", "c", "b"), List.of("d", "e", "d")),
                circles(Map.of(
                        "a", List.of("b"),
                        "b", List.of("x", "c"),
                        "x", List.of("y"),
                        "c", List.of("b"),
                        "d", List.of("e"),
                        "e", List.of("d"))));
    }

    private static List<List<String>> circles(Map<String, List<String>> ties) {
        return Circles.in(new TreeMap<>(ties));
    }
}
