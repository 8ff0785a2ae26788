package coop.plenum.workshop.lead;

import coop.plenum.platform.FormErrors;
import coop.plenum.platform.Typed;
import coop.plenum.questionnaire.Question;
import coop.plenum.workshop.vote.Choice;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** How many votes on paper the facilitator counted, as they were typed: by value. */
record PaperForm(Map<String, String> counts) {
    private static final String FIELD = "paper-";

    static PaperForm of(Question question, MultivaluedMap<String, String> form) {
        Map<String, String> counts = new LinkedHashMap<>();
        values(question).forEach(v -> counts.put(v, Typed.line(form.getFirst(FIELD + v))));
        return new PaperForm(counts);
    }

    static List<String> values(Question question) {
        return Stream.concat(
                        Choice.of(question).stream().map(Choice::value), Stream.of(Choice.DONT_KNOW, Choice.ABSTAIN))
                .toList();
    }

    FormErrors errors(LeadMessages texts) {
        FormErrors errors = new FormErrors();
        counts.forEach((value, typed) -> {
            if (!typed.matches("\\d{0,3}")) errors.add(FIELD + value, texts.countWrong());
        });
        return errors;
    }

    /** Only for one without errors. */
    Map<String, Integer> votes() {
        Map<String, Integer> votes = new LinkedHashMap<>();
        counts.forEach((value, typed) -> votes.put(value, typed.isEmpty() ? 0 : Integer.parseInt(typed)));
        return votes;
    }
}
