package coop.plenum.assessment.links;

import java.security.SecureRandom;
import java.util.Locale;

/**
 * What a personal link ends in: short enough to be typed from a slip of paper, without signs that look alike, and long
 * enough (99 bits) that nobody guesses one.
 */
final class LinkToken {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String SIGNS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int LENGTH = 20;
    private static final int GROUP = 4;

    private LinkToken() {}

    /** A new one, in groups such as {@code k7fm-2xqd-9hrt-w3np-v8zc}. */
    static String next() {
        StringBuilder token = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            if (i > 0 && i % GROUP == 0) token.append('-');
            token.append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
        }
        return token.toString();
    }

    /** What was typed, without what a person may add or leave out. */
    static String normalised(String typed) {
        return typed.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }
}
