package coop.plenum.network.release.making;

import java.util.HexFormat;

/** Displayed marks by column, 0 to 100, as the bytes in which they are stored. */
final class Marks {
    private static final byte NONE = -1;
    private static final int HIGHEST = 100;

    private final byte[] bytes;

    private Marks(byte[] bytes) {
        this.bytes = bytes;
    }

    /** None yet, of so many columns. */
    static Marks none(int columns) {
        byte[] bytes = new byte[columns];
        java.util.Arrays.fill(bytes, NONE);
        return new Marks(bytes);
    }

    static Marks stored(byte[] bytes) {
        return new Marks(bytes);
    }

    void put(int column, long mark) {
        if (mark < 0 || mark > HIGHEST) throw new IllegalArgumentException("no mark: " + mark);
        bytes[column] = (byte) mark;
    }

    boolean has(int column) {
        return bytes[column] != NONE;
    }

    int at(int column) {
        return bytes[column];
    }

    String hex() {
        return HexFormat.of().formatHex(bytes);
    }
}
