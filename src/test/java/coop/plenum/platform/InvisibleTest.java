package coop.plenum.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class InvisibleTest {
    @Test
    void whatNobodySeesIsToldByName() {
        assertEquals(Optional.of("no-break space (U+00A0)"), Invisible.in("a\u00a0b"));
        assertEquals(Optional.of("zero width space (U+200B)"), Invisible.in("\u200bab"));
        assertEquals(Optional.of("left-to-right mark (U+200E)"), Invisible.in("ab\u200e"));
        assertEquals(Optional.empty(), Invisible.in("a b é ё 中"));
    }

    @Test
    void itCanBeTakenAway() {
        assertEquals("GOV-01", Invisible.without("\u2060GOV\u00ad-\u200b01\ufeff"));
        assertEquals("a: b", Invisible.unmarked("\ufeffa: b"));
        assertEquals("", Invisible.unmarked(""));
    }
}
