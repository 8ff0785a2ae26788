package coop.plenum.report.publication;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What may be shown beside the dimensions, which always are. */
enum PublishedPart {
    /** The marks of questions, how far members agree, and role groups. */
    QUESTIONS,
    PRINCIPLES,
    PRACTICES,
    FIGURES,
    /** Notes that members released for the report, without the links. */
    NOTES,
    /** The links to evidence beside the notes. */
    LINKS,
    /** By whom it was reviewed. */
    REVIEWS;

    /** Chosen until somebody chooses otherwise: nothing that members wrote themselves. */
    static final Set<PublishedPart> USUAL = EnumSet.of(QUESTIONS, PRINCIPLES, PRACTICES);

    /** Its name in forms and message keys. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Those of these keys; what is no key is left out. */
    static Set<PublishedPart> of(Collection<String> keys) {
        Set<PublishedPart> parts = EnumSet.noneOf(PublishedPart.class);
        for (PublishedPart part : values()) if (keys.contains(part.key())) parts.add(part);
        return parts;
    }

    static List<String> keys(Set<PublishedPart> parts) {
        return parts.stream().map(PublishedPart::key).collect(Collectors.toList());
    }
}
