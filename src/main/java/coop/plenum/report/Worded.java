package coop.plenum.report;

import coop.plenum.platform.Text;
import java.util.Locale;

/** A text as one reader gets it, and the language it is really in, for the {@code lang} attribute. */
public record Worded(String text, String lang) {
    static Worded of(Text text, Locale language) {
        return new Worded(text.in(language), text.languageIn(language));
    }
}
