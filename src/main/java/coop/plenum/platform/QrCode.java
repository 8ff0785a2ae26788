package coop.plenum.platform;

/** A text as a QR code, drawn as the path of an SVG whose side is {@code size}, a quiet margin of four included. */
public record QrCode(int size, String path) {
    private static final int MARGIN = 4;

    /** At most about two thousand letters; an address has far fewer. */
    public static QrCode of(String text) {
        io.nayuki.qrcodegen.QrCode code =
                io.nayuki.qrcodegen.QrCode.encodeText(text, io.nayuki.qrcodegen.QrCode.Ecc.MEDIUM);
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                int from = x;
                while (code.getModule(x, y)) x++;
                if (x > from) row(path, from + MARGIN, y + MARGIN, x - from);
            }
        }
        return new QrCode(code.size + 2 * MARGIN, path.toString());
    }

    private static void row(StringBuilder path, int x, int y, int length) {
        path.append('M').append(x).append(' ').append(y).append('h').append(length);
        path.append("v1h-").append(length).append('z');
    }
}
