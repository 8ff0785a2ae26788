package coop.plenum.platform;

import io.nayuki.qrcodegen.QrCode;

/**
 * A text as a QR code, drawn as one path of an SVG.
 *
 * @param side how many squares it is wide, the white border included
 * @param path what goes into the {@code d} of the path, one unit for a square
 */
public record Qr(int side, String path) {
    /** Without a border of four squares phones may not find it. */
    private static final int BORDER = 4;

    public static Qr of(String text) {
        QrCode code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                int from = x;
                while (code.getModule(x, y)) x++;
                if (x > from) row(path, from + BORDER, y + BORDER, x - from);
            }
        }
        return new Qr(code.size + 2 * BORDER, path.toString());
    }

    private static void row(StringBuilder path, int x, int y, int length) {
        path.append('M').append(x).append(' ').append(y).append('h').append(length);
        path.append("v1h-").append(length).append('z');
    }
}
