package coop.plenum.assessment.paper;

import coop.plenum.organisation.RoleGroup;
import coop.plenum.questionnaire.Journey;
import coop.plenum.questionnaire.Kind;
import coop.plenum.questionnaire.Question;
import coop.plenum.questionnaire.Questionnaire;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A questionnaire as a form to be filled in with a pen.
 *
 * @param organisation whose form it is; null for one that anybody may print
 * @param period empty where there is no organisation
 */
record Form(@Nullable String organisation, String period, Journey journey) {
    private static final List<String> KNOWN_BY = List.of("finance", "board", "any_member");

    public Questionnaire questionnaire() {
        return journey.questionnaire();
    }

    /** Facts that the same people know best. */
    record Figures(String answeredBy, List<Question> questions) {}

    public List<Journey.Step> opinions() {
        return journey.steps().stream().filter(s -> !s.facts()).toList();
    }

    public List<Question> facts() {
        return journey.asked().stream().filter(Question::isFact).toList();
    }

    /** The facts by who knows them best, those for whoever does the accounts first. */
    public List<Figures> figures() {
        return KNOWN_BY.stream()
                .map(k -> new Figures(
                        k,
                        facts().stream().filter(q -> q.answeredBy().equals(k)).toList()))
                .filter(f -> !f.questions().isEmpty())
                .toList();
    }

    public List<RoleGroup> groups() {
        return Arrays.asList(RoleGroup.values());
    }

    public Kind.@Nullable Maturity levels(Question question) {
        return question.kind() instanceof Kind.Maturity kind ? kind : null;
    }

    public Kind.@Nullable Figure figure(Question question) {
        return question.kind() instanceof Kind.Figure kind ? kind : null;
    }

    /** The options of a choice; none for other kinds. */
    public List<Kind.Option> options(Question question) {
        if (question.kind() instanceof Kind.SingleChoice one) return one.options();
        return question.kind() instanceof Kind.MultipleChoice several ? several.options() : List.of();
    }
}
