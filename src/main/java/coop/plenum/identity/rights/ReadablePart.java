package coop.plenum.identity.rights;

import coop.plenum.platform.Days;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A part of what is known of a person as its page shows it: days in words, and of marks only those that are set. */
record ReadablePart(String heading, List<List<Field>> rows) {
    private static final int LONG = 60;

    record Field(String name, String value) {
        /** Whether it takes a whole line. */
        public boolean wide() {
            return value.length() > LONG;
        }
    }

    static ReadablePart of(PersonalData.Part part, Locale language, RightsMessages texts) {
        return new ReadablePart(
                texts.part(part.key()),
                part.rows().stream().map(r -> fields(r, language, texts)).toList());
    }

    private static List<Field> fields(Map<String, Object> row, Locale language, RightsMessages texts) {
        return row.entrySet().stream()
                .filter(e -> !Boolean.FALSE.equals(e.getValue()))
                .map(e -> new Field(texts.field(e.getKey()), shown(e.getValue(), language, texts)))
                .toList();
    }

    private static String shown(Object value, Locale language, RightsMessages texts) {
        if (value instanceof Boolean) return texts.yes();
        if (value instanceof Instant moment) return Days.inWords(moment, language);
        return value instanceof LocalDate day ? Days.inWords(day, language) : value.toString();
    }
}
