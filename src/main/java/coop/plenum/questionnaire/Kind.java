package coop.plenum.questionnaire;

import coop.plenum.platform.Text;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** What an answer to a question looks like. */
public sealed interface Kind {
    /** The same kind with each of its texts so worded. */
    Kind worded(UnaryOperator<Text> worded);

    /** Five described levels, 0 to 4. */
    record Maturity(List<Text> levels) implements Kind {
        @Override
        public Kind worded(UnaryOperator<Text> worded) {
            return new Maturity(levels.stream().map(worded).toList());
        }
    }

    /** Yes counts 1, no counts 0. */
    record YesNo() implements Kind {
        @Override
        public Kind worded(UnaryOperator<Text> worded) {
            return this;
        }
    }

    /**
     * A figure between two plausible ends, marked by straight lines between anchors.
     *
     * @param parts the two numbers it can be worked out from
     */
    record Figure(
            Measure measure,
            Text unit,
            Text formula,
            Optional<Parts> parts,
            Text period,
            Range plausible,
            Anchors anchors)
            implements Kind {
        @Override
        public Kind worded(UnaryOperator<Text> worded) {
            return new Figure(
                    measure,
                    worded.apply(unit),
                    worded.apply(formula),
                    parts.map(p -> p.worded(worded)),
                    worded.apply(period),
                    plausible,
                    anchors);
        }
    }

    /** One of several options. */
    record SingleChoice(List<Option> options) implements Kind {
        @Override
        public Kind worded(UnaryOperator<Text> worded) {
            return new SingleChoice(options.stream().map(o -> o.worded(worded)).toList());
        }
    }

    /** Any of several options; {@code none} excludes the others. */
    record MultipleChoice(List<Option> options, Optional<Double> cap, Optional<String> none) implements Kind {
        @Override
        public Kind worded(UnaryOperator<Text> worded) {
            return new MultipleChoice(
                    options.stream().map(o -> o.worded(worded)).toList(), cap, none);
        }
    }

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
    record Option(String key, Text text, double points) {
        Option worded(UnaryOperator<Text> worded) {
            return new Option(key, worded.apply(text), points);
        }
    }

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
