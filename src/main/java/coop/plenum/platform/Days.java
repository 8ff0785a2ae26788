package coop.plenum.platform;

import io.quarkus.qute.TemplateExtension;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** Days in the words of a language; templates write {@code day.inWords(language)}. */
@TemplateExtension
public final class Days {
    private Days() {}

    /** Such as "6 October 2026", "6 de octubre de 2026", "6 octobre 2026". */
    public static String inWords(LocalDate day, Locale language) {
        // Plain English would put the month first, which half of its readers take for a mistake.
        Locale format = language.equals(Languages.ENGLISH) ? Locale.UK : language;
        String words = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(format)
                .format(day);
        return language.equals(Locale.FRENCH) ? words.replaceFirst("^1 ", "1er ") : words;
    }

    /** The day on which this happened, by universal time. */
    public static String inWords(Instant moment, Locale language) {
        return inWords(LocalDate.ofInstant(moment, ZoneOffset.UTC), language);
    }
}
