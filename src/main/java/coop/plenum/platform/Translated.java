package coop.plenum.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * One translated text of the content and the English it belongs to.
 *
 * @param place where the translation stands, for people: file, id and field
 * @param address by which its review is found
 */
public record Translated(String place, String address, String language, String english) {
    /** What is to be said of each that was never read against its English, or whose English has changed since. */
    public static List<String> stale(List<Translated> texts, Path reviews) throws IOException {
        Reviews known = read(reviews);
        return texts.stream().flatMap(t -> t.stale(known).stream()).toList();
    }

    /**
     * Writes down that these are chosen as read against their English; the others keep what was written of them.
     *
     * @return the places of those that were stale until now
     */
    public static List<String> review(List<Translated> texts, Path reviews, Predicate<Translated> chosen)
            throws IOException {
        Reviews earlier = read(reviews);
        Reviews now = new Reviews();
        List<String> reviewed = new ArrayList<>();
        for (Translated text : texts) {
            if (!chosen.test(text)) {
                now.keep(text.address, text.language, earlier);
                continue;
            }
            if (!earlier.cover(text.address, text.language, text.english)) reviewed.add(text.place);
            now.note(text.address, text.language, text.english);
        }
        Files.writeString(reviews, now.lines());
        return reviewed;
    }

    private Optional<String> stale(Reviews known) {
        if (known.cover(address, language, english)) return Optional.empty();
        return Optional.of(place + ", " + language
                + (known.know(address, language)
                        ? ": its English has changed since this was translated; read it again"
                        : ": has not been read against its English yet"));
    }

    private static Reviews read(Path reviews) throws IOException {
        return Reviews.of(Files.exists(reviews) ? Files.readString(reviews) : "");
    }
}
