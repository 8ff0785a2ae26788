package coop.plenum.assessment.links;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LinkTokenTest {
    @Test
    void itHoldsNoSignThatLooksLikeAnother() {
        String many = Stream.generate(LinkToken::next).limit(500).collect(Collectors.joining());
        assertTrue(many.matches("[a-z2-9-]+"), "small letters and digits");
        assertTrue(many.chars().noneMatch(c -> "ilo01".indexOf(c) >= 0));
        assertEquals(31, many.replace("-", "").chars().distinct().count());
    }

    @Test
    void noTwoAreTheSame() {
        assertEquals(500, Stream.generate(LinkToken::next).limit(500).distinct().count());
    }

    @Test
    void howItIsTypedMakesNoDifference() {
        String token = LinkToken.next();
        String typed = " " + token.toUpperCase(java.util.Locale.ROOT).replace("-", " ") + ".";
        assertEquals(LinkToken.normalised(token), LinkToken.normalised(typed));
    }
}
