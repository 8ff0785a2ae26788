package coop.plenum.workshop;

import java.security.SecureRandom;
import java.util.Locale;

/**
 * What participants type to join: six signs in two groups, such as {@code 4K7 P3M}, without signs that look alike and
 * without vowels, so that no word comes out. There are 86 million of them, and few rooms; guessing is held off by
 * counting the tries.
 */
public final class RoomCode {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String SIGNS = "CDFHJKMNPQRTVWXY34679";
    private static final int LENGTH = 6;
    private static final int GROUP = 3;

    private RoomCode() {}

    static String next() {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) code.append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
        return code.toString();
    }

    /** What was typed, as it is kept; empty where it cannot be a code. */
    public static String normalised(String typed) {
        String code = typed.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
        return code.length() == LENGTH ? code : "";
    }

    /** In two groups, to be read aloud. */
    public static String spoken(String code) {
        return code.length() == LENGTH ? code.substring(0, GROUP) + " " + code.substring(GROUP) : code;
    }
}
