package coop.plenum.pattern;

import java.util.List;
import java.util.Locale;

/** Where a pattern is used in the rest of the application; a package above implements it, its page shows it. */
public interface PatternUses {
    /** The uses of the pattern named {@code slug}, in the order in which to show them. */
    List<Use> of(String slug, Locale language);

    /** One use and where to see it, both texts in the language asked for; {@code detail} may be empty. */
    record Use(String label, String detail, String href) {}
}
