package coop.plenum.pattern.shelf;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jboss.logging.Logger;

/** The libraries that patterns come from: Plenum's own first, then those that the settings name. */
@Singleton
public class Shelf {
    /** Plenum's own library. */
    public static final String OWN = "plenum";

    private static final Logger LOG = Logger.getLogger(Shelf.class);
    private static final Pattern KEY = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern WEB = Pattern.compile("https?://\\S+");

    private final List<Source> sources = new ArrayList<>();

    Shelf(LibrariesConfig settings) {
        sources.add(new Source(OWN, "Plenum", "CC-BY-SA-4.0", "Plenum", ""));
        new TreeMap<>(settings.libraries()).forEach((key, library) -> {
            if (key.equals(OWN) || !KEY.matcher(key).matches())
                LOG.errorf("Pattern libraries: %s is no name for one; expected small letters, digits, hyphens", key);
            else
                sources.add(new Source(
                        key,
                        library.title(),
                        library.licence(),
                        library.attribution(),
                        WEB.matcher(library.address()).matches() ? library.address() : ""));
        });
    }

    /** A library, and what its licence asks to say of it. */
    public record Source(String key, String title, String licence, String attribution, String address) {
        public boolean isOwn() {
            return key.equals(OWN);
        }
    }

    /** All of them, Plenum's own first. */
    public List<Source> sources() {
        return List.copyOf(sources);
    }

    /** The library of this key, where there is one. */
    public Optional<Source> source(String key) {
        return sources.stream().filter(s -> s.key().equals(key)).findFirst();
    }
}
