package coop.plenum.identity;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The two ways to sign in; an installation has one of them, as {@code plenum.sign-in} says. */
public enum SignInWay {
    OIDC,
    LINK;

    /** The setting that states it. */
    public static final String SETTING = "plenum.sign-in";

    /** The way of this name, where it is one. */
    public static Optional<SignInWay> of(String name) {
        return Arrays.stream(values()).filter(w -> w.key().equals(name.strip())).findFirst();
    }

    /** Its name in the settings and in the database. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
