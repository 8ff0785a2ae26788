package coop.plenum.questionnaire.reading;

import coop.plenum.platform.Circles;
import coop.plenum.questionnaire.Question;
import coop.plenum.questionnaire.reading.QuestionReader.Selected;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What questions name outside of themselves: other questions, and patterns where a library is at hand. */
final class Ties {
    private static final String INFORMS = "informs";

    private final Map<String, Selected> questions;
    private final Set<String> patterns;

    Ties(Map<String, Selected> questions, Set<String> patterns) {
        this.questions = questions;
        this.patterns = patterns;
    }

    /** Finds every tie that leads nowhere, and those that lead in a circle. */
    void check() {
        Map<String, List<String>> informs = new LinkedHashMap<>();
        questions.forEach((id, selected) -> {
            Question question = selected.question();
            check(
                    selected.entry(),
                    INFORMS,
                    missing(question.informs(), questions.keySet()),
                    "the id of a question of the bank");
            if (!patterns.isEmpty())
                check(selected.entry(), "patterns", missing(question.patterns(), patterns), "a pattern of the library");
            informs.put(id, question.informs());
        });
        Circles.in(informs).forEach(this::tell);
    }

    private static List<String> missing(List<String> named, Set<String> known) {
        return named.stream().filter(name -> !known.contains(name)).toList();
    }

    private static void check(Entry question, String field, List<String> missing, String expected) {
        question.may(field)
                .filter(Value::isList)
                .ifPresent(list -> list.items(expected)
                        .forEach(item -> item.word(expected)
                                .filter(missing::contains)
                                .ifPresent(name -> item.expected(expected))));
    }

    private void tell(List<String> circle) {
        Selected first = questions.get(circle.get(0));
        if (first == null) return;
        first.entry()
                .may(INFORMS)
                .ifPresent(v ->
                        v.problem("expected no way back to the question itself, found " + String.join(" → ", circle)));
    }
}
