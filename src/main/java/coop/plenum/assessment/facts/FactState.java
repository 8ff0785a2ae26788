package coop.plenum.assessment.facts;

import coop.plenum.assessment.answering.Answer;
import coop.plenum.assessment.answering.Given;
import coop.plenum.questionnaire.Question;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a fact so far.
 *
 * @param values what was given, each once, the one most people gave first
 * @param notKnown people who said that they do not know
 */
record FactState(Question question, List<Value> values, int notKnown, Optional<ConfirmedFact> confirmed) {
    /**
     * A value that was given, or that the question does not apply.
     *
     * @param estimated whether everybody who gave it called it an estimate
     */
    record Value(Given given, @Nullable String value, boolean estimated, int people) {
        /** What a form names it by. */
        public String key() {
            return value == null ? given.name() : value;
        }

        boolean is(ConfirmedFact fact) {
            return given == fact.given() && Objects.equals(value, fact.value());
        }
    }

    enum Stage {
        OPEN,
        GIVEN,
        DIFFERENT,
        CONFIRMED,
        /** Confirmed, and then everybody who gave this value changed it. */
        DOUBTED;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static FactState of(Question question, List<Answer> answers, Optional<ConfirmedFact> confirmed) {
        Map<String, Value> values = new LinkedHashMap<>();
        int notKnown = 0;
        for (Answer answer : answers) {
            if (answer.given() == Given.DONT_KNOW) notKnown++;
            else if (answer.given() != null) {
                Value value = new Value(answer.given(), answer.value(), answer.estimated(), 1);
                values.merge(value.key(), value, FactState::together);
            }
        }
        List<Value> sorted = values.values().stream()
                .sorted(Comparator.comparing((Value v) -> -v.people()).thenComparing(Value::key))
                .toList();
        return new FactState(question, sorted, notKnown, confirmed);
    }

    private static Value together(Value one, Value other) {
        return new Value(one.given(), one.value(), one.estimated() && other.estimated(), one.people() + other.people());
    }

    public Stage stage() {
        if (confirmed.isPresent()) {
            ConfirmedFact fact = confirmed.get();
            boolean held = values.isEmpty() || values.stream().anyMatch(v -> v.is(fact));
            return held ? Stage.CONFIRMED : Stage.DOUBTED;
        }
        if (values.isEmpty()) return Stage.OPEN;
        return values.size() == 1 ? Stage.GIVEN : Stage.DIFFERENT;
    }

    Optional<Value> value(String key) {
        return values.stream().filter(v -> v.key().equals(key)).findFirst();
    }

    /** What counts: the confirmed value, else all that were given; nothing where it is open or does not apply. */
    Optional<FactValue> value() {
        if (confirmed.isPresent()) {
            ConfirmedFact fact = confirmed.get();
            return Optional.ofNullable(fact.value())
                    .map(v -> new FactValue(question.id(), List.of(v), fact.estimated(), true));
        }
        List<Value> given = values.stream().filter(v -> v.value() != null).toList();
        if (given.isEmpty()) return Optional.empty();
        boolean estimated = given.stream().allMatch(Value::estimated);
        return Optional.of(
                new FactValue(question.id(), given.stream().map(Value::key).toList(), estimated, false));
    }

    boolean isConfirmed(Value value) {
        return confirmed.filter(value::is).isPresent();
    }

    /** The revision of what is confirmed; 0 where nothing is. */
    int revision() {
        return confirmed.map(ConfirmedFact::revision).orElse(0);
    }

    /** What confirming this value would keep. */
    ConfirmedFact confirming(Value value) {
        return new ConfirmedFact(question.id(), value.given(), value.value(), value.estimated(), revision());
    }
}
