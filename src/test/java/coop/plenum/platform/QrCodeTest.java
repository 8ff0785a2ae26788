package coop.plenum.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class QrCodeTest {
    private static final Pattern ROW = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-(\\d+)z");

    @Test
    void theCodeHasItsCornersAndAWhiteBorder() {
        QrCode qr = QrCode.of("https://plenum.example.org/link/k7fm-2xqd-9hrt-w3np-v8zc");
        assertTrue(qr.path().startsWith("M4 4h7v1h-7z"), "the first corner begins after four squares");
        assertTrue(
                qr.path().contains("M" + (qr.size() - 11) + " 4h7v1h-7z"), "so does the second, from the other side");
        assertEquals("", ROW.matcher(qr.path()).replaceAll(""), "nothing but rows of squares");
        ROW.matcher(qr.path()).results().forEach(row -> {
            int end = Integer.parseInt(row.group(1)) + Integer.parseInt(row.group(3));
            assertTrue(end <= qr.size() - 4 && Integer.parseInt(row.group(2)) < qr.size() - 4);
            assertEquals(row.group(3), row.group(4));
        });
    }
}
