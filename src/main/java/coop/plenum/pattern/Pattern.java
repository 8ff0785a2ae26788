package coop.plenum.pattern;

import coop.plenum.platform.Text;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A practice of the library. {@code dimensions} says how much it helps each one, from 1 (a little) to 3 (made for it);
 * {@code effort} goes from 1 (can start within a month) to 3 (takes a year or more); {@code body} is Markdown in
 * English, empty while the long text is being written.
 */
public record Pattern(
        String slug,
        Text title,
        Text summary,
        Text firstStep,
        Map<String, Integer> dimensions,
        List<String> principles,
        List<String> orgTypes,
        int effort,
        Relations relations,
        KnownUse knownUse,
        List<Reference> references,
        @Nullable Twin twin,
        String body) {
    public Pattern {
        // Map.copyOf would lose the order of the file.
        dimensions = Collections.unmodifiableMap(new LinkedHashMap<>(dimensions));
        principles = List.copyOf(principles);
        orgTypes = List.copyOf(orgTypes);
        references = List.copyOf(references);
    }

    public boolean hasBody() {
        return !body.isEmpty();
    }

    /** Its title in this language, in English where it has no translation. */
    public String titleIn(Locale language) {
        return title.in(language);
    }

    /** What it helps, most first. */
    public List<Strength> strengths() {
        return dimensions.entrySet().stream()
                .map(d -> new Strength(d.getKey(), d.getValue()))
                .sorted(Comparator.comparing(Strength::level)
                        .reversed()
                        .thenComparing(s -> Vocabulary.DIMENSIONS.indexOf(s.dimension())))
                .toList();
    }

    /** How much it helps {@code dimension}; 0 for not at all. */
    public int strengthIn(String dimension) {
        return dimensions.getOrDefault(dimension, 0);
    }

    /** The known use, once somebody has found it in a published source. */
    public Optional<KnownUse> checkedUse() {
        return Optional.of(knownUse).filter(KnownUse::checked);
    }

    /** The references whose address was opened and found right. */
    public List<Reference> checkedReferences() {
        return references.stream().filter(Reference::checked).toList();
    }

    /** How much the pattern helps one dimension, 1 to 3. */
    public record Strength(String dimension, int level) {}

    /** The slugs of the patterns it is tied to, by the kind of the tie. */
    public record Relations(
            List<String> generalizesFrom,
            List<String> specializesTo,
            List<String> enables,
            List<String> requires,
            List<String> related) {
        public Relations {
            generalizesFrom = List.copyOf(generalizesFrom);
            specializesTo = List.copyOf(specializesTo);
            enables = List.copyOf(enables);
            requires = List.copyOf(requires);
            related = List.copyOf(related);
        }

        /** Kind and slugs, in the order in which a reader meets them. */
        public Map<String, List<String>> byKind() {
            Map<String, List<String>> kinds = new LinkedHashMap<>();
            kinds.put("requires", requires);
            kinds.put("enables", enables);
            kinds.put("generalizes_from", generalizesFrom);
            kinds.put("specializes_to", specializesTo);
            kinds.put("related", related);
            return kinds;
        }
    }

    /** Somebody who does it: the fact in a sentence, and whether it was found in a published source. */
    public record KnownUse(String organisation, String place, String year, Text fact, boolean checked) {}

    /**
     * The pattern of the Commons OS library on the same matter.
     *
     * @param match {@code exact}, {@code close}, or {@code personal} where it is a practice of single people there
     */
    public record Twin(String slug, String match) {}

    /** Where to read on; {@code checked} once the address was opened and found right. */
    public record Reference(String title, String url, boolean checked) {}
}
