package coop.plenum.assessment.answering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import coop.plenum.platform.Ids;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SealTest {
    private static final String TEXT = "GOV-01=3 – nosotras decidimos";

    private final String token = Ids.token();

    @Test
    void theTokenOpensWhatItClosed() {
        assertEquals(Optional.of(TEXT), Seal.open(token, Seal.close(token, TEXT)));
        assertEquals(Optional.of(""), Seal.open(token, Seal.close(token, "")));
    }

    @Test
    void anotherTokenDoesNot() {
        assertEquals(Optional.empty(), Seal.open(Ids.token(), Seal.close(token, TEXT)));
    }

    @Test
    void whatWasChangedOrCutDoesNotOpen() {
        byte[] sealed = Seal.close(token, TEXT);
        sealed[sealed.length - 1] ^= 1;
        assertEquals(Optional.empty(), Seal.open(token, sealed));
        assertEquals(Optional.empty(), Seal.open(token, Arrays.copyOf(sealed, sealed.length - 1)));
    }

    @Test
    void theSameTextLooksDifferentEachTimeAndNeverReadable() {
        byte[] first = Seal.close(token, TEXT);
        assertFalse(Arrays.equals(first, Seal.close(token, TEXT)));
        assertFalse(new String(first, StandardCharsets.UTF_8).contains("GOV-01"));
    }
}
