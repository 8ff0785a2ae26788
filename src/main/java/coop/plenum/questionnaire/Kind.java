package coop.plenum.questionnaire;

import coop.plenum.platform.Text;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What an answer to a question looks like. */
public sealed interface Kind {
    /** Five described levels, 0 to 4. */
    record Maturity(List<Text> levels) implements Kind {}

    /** Yes counts 1, no counts 0. */
    record YesNo() implements Kind {}

    /** A figure between two plausible ends, marked by straight lines between anchors. */
    record Figure(Measure measure, Text unit, Text formula, Text period, Range plausible, Anchors anchors)
            implements Kind {}

    /** One of several options. */
    record SingleChoice(List<Option> options) implements Kind {}

    /** Any of several options; {@code none} excludes the others. */
    record MultipleChoice(List<Option> options, Optional<Double> cap, Optional<String> none) implements Kind {}

    /** What a figure measures. */
    enum Measure {
        PERCENT,
        RATIO,
        NUMBER
    }

    /** Both ends belong to it. */
    record Range(double least, double most) {}

    /** A value of the figure and the mark it earns, 0 to 1. */
    record Anchor(double value, double mark) {}

    /** An option and the points it earns, 0 to 1. */
    record Option(String key, Text text, double points) {}

    /**
     * The anchors of a figure, one set for all or one set per value of a profile field.
     *
     * @param profileField the field that chooses the set; none where there is one set, under the key {@code all}
     * @param fallback the key used where the profile names no set
     */
    record Anchors(Optional<String> profileField, String fallback, Map<String, List<Anchor>> sets) {
        /** The set for this profile. */
        public List<Anchor> of(Map<String, String> profile) {
            String key = profileField.map(profile::get).orElse(fallback);
            return Optional.ofNullable(sets.get(key)).orElseGet(() -> sets.getOrDefault(fallback, List.of()));
        }
    }
}
