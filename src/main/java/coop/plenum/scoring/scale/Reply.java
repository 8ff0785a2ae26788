package coop.plenum.scoring.scale;

import java.util.List;
import java.util.Set;

/** What one member answered to one item: a value of some kind, or one of the ways of giving none. */
public sealed interface Reply {

    /** A level of an ordinal scale, from 0. */
    record Level(int level) implements Reply {}

    /** Yes or no. */
    record Yes(boolean yes) implements Reply {}

    /** A number. */
    record Figure(double value) implements Reply {}

    /** One option, by its name. */
    record Option(String name) implements Reply {}

    /** The options ticked, each once. */
    record Options(Set<String> names) implements Reply {
        public Options {
            names = Set.copyOf(names);
        }

        public static Options of(List<String> names) {
            return new Options(Set.copyOf(names));
        }
    }

    /** "I don't know": counted and shown, never a zero (S2). */
    record DontKnow() implements Reply {}

    /** "Does not apply to us" (S2). */
    record NotApplicable() implements Reply {}

    /** Nothing was answered. */
    record Blank() implements Reply {}

    /** Something was answered that no scale can read; treated as blank and reported (S1). */
    record Invalid() implements Reply {}

    static Reply yes() {
        return new Yes(true);
    }

    static Reply no() {
        return new Yes(false);
    }

    static Reply level(int level) {
        return new Level(level);
    }

    static Reply figure(double value) {
        return new Figure(value);
    }

    static Reply dontKnow() {
        return new DontKnow();
    }

    static Reply notApplicable() {
        return new NotApplicable();
    }

    static Reply blank() {
        return new Blank();
    }
}
