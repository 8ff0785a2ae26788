package coop.plenum.assessment;

import coop.plenum.assessment.answering.Answer;
import coop.plenum.assessment.answering.Given;
import coop.plenum.assessment.facts.ConfirmedFact;
import coop.plenum.questionnaire.Journey;
import coop.plenum.questionnaire.Kind;
import coop.plenum.questionnaire.Question;
import coop.plenum.questionnaire.Questionnaire;
import coop.plenum.scoring.Item;
import coop.plenum.scoring.Scope;
import coop.plenum.scoring.Survey;
import coop.plenum.scoring.Voice;
import coop.plenum.scoring.scale.Anchor;
import coop.plenum.scoring.scale.MultipleChoice;
import coop.plenum.scoring.scale.Numeric;
import coop.plenum.scoring.scale.Ordinal;
import coop.plenum.scoring.scale.Reply;
import coop.plenum.scoring.scale.Scale;
import coop.plenum.scoring.scale.SingleChoice;
import coop.plenum.scoring.scale.YesNo;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Turns questions and answers into what scoring counts. */
public final class Ballots {
    private Ballots() {}

    /** One member's answers on their way to be counted. */
    public record Ballot(String id, String group, Collection<Answer> answers) {
        /** What was decided, by question: the value, or why there is none. */
        Map<String, String> opinions() {
            return answers.stream()
                    .filter(Answer::isDecided)
                    .collect(Collectors.toMap(
                            Answer::question, a -> a.value() == null ? String.valueOf(a.given()) : a.value()));
        }
    }

    /**
     * The survey of these ballots, for an organisation with this profile. Questions that the profile rules out are
     * declared not applicable by the organisation. A network's own questions are not in it, nor whoever answered only
     * these: so nothing that the shared questions say can depend on them.
     */
    public static Survey survey(Journey journey, Map<String, String> profile, List<Ballot> ballots) {
        return survey(journey, profile, ballots, List.of());
    }

    /** The same with the values of facts that are confirmed, which count whatever the ballots say. */
    public static Survey survey(
            Journey journey, Map<String, String> profile, List<Ballot> ballots, Collection<ConfirmedFact> confirmed) {
        return survey(journey, profile, ballots, confirmed, Question::counts);
    }

    /** The survey of a network's own questions alone; empty where the questionnaire has none. */
    public static Optional<Survey> own(
            Journey journey, Map<String, String> profile, List<Ballot> ballots, Collection<ConfirmedFact> confirmed) {
        return journey.questionnaire().own().map(own -> survey(journey, profile, ballots, confirmed, q -> !q.counts()));
    }

    private static Survey survey(
            Journey journey,
            Map<String, String> profile,
            List<Ballot> ballots,
            Collection<ConfirmedFact> confirmed,
            Predicate<Question> counted) {
        Questionnaire questionnaire = journey.questionnaire().only(counted);
        List<Item> items =
                questionnaire.questions().stream().map(q -> item(q, profile)).toList();
        Map<String, Question> questions =
                questionnaire.questions().stream().collect(Collectors.toMap(Question::id, q -> q));
        List<Voice> voices = ballots.stream()
                .map(b -> new Voice(b.id(), b.group(), replies(b, questions)))
                .filter(v ->
                        journey.questionnaire().own().isEmpty() || !v.replies().isEmpty())
                .toList();
        Map<String, Reply> official = new HashMap<>();
        for (ConfirmedFact fact : confirmed) {
            Optional.ofNullable(questions.get(fact.question()))
                    .flatMap(q -> reply(q.kind(), fact.given(), fact.value()))
                    .ifPresent(r -> official.put(fact.question(), r));
        }
        journey.ruledOut().stream()
                .map(r -> r.question().id())
                .filter(questions::containsKey)
                .forEach(id -> official.put(id, new Reply.NotApplicable()));
        return Survey.of(items, voices).withOfficial(official).withPatterns(patterns(questionnaire));
    }

    private static Item item(Question question, Map<String, String> profile) {
        Scope scope = question.scope() == coop.plenum.questionnaire.Scope.PERSON ? Scope.PERSON : Scope.ORGANISATION;
        return new Item(
                question.id(),
                scale(question.kind(), profile),
                scope,
                question.dimension(),
                question.weight(),
                question.principleWeights(),
                false,
                question.version());
    }

    private static Scale scale(Kind kind, Map<String, String> profile) {
        if (kind instanceof Kind.Maturity maturity) {
            return Ordinal.levels(maturity.levels().size());
        }
        if (kind instanceof Kind.YesNo) return new YesNo();
        if (kind instanceof Kind.Figure figure) {
            List<Anchor> anchors = figure.anchors().of(profile).stream()
                    .map(a -> new Anchor(a.value(), a.mark()))
                    .toList();
            return new Numeric(
                    anchors, figure.plausible().least(), figure.plausible().most());
        }
        if (kind instanceof Kind.SingleChoice single) return new SingleChoice(points(single.options()));
        Kind.MultipleChoice several = (Kind.MultipleChoice) kind;
        return new MultipleChoice(
                points(several.options()),
                several.cap().orElse(null),
                several.none().orElse(null));
    }

    private static Map<String, Double> points(List<Kind.Option> options) {
        return options.stream().collect(Collectors.toMap(Kind.Option::key, Kind.Option::points));
    }

    private static Map<String, Reply> replies(Ballot ballot, Map<String, Question> questions) {
        Map<String, Reply> replies = new HashMap<>();
        for (Answer answer : ballot.answers()) {
            Optional.ofNullable(questions.get(answer.question()))
                    .flatMap(q -> reply(q.kind(), answer.given(), answer.value()))
                    .ifPresent(r -> replies.put(answer.question(), r));
        }
        return replies;
    }

    private static Optional<Reply> reply(Kind kind, @Nullable Given given, @Nullable String value) {
        if (given == null) return Optional.empty();
        return switch (given) {
            case DONT_KNOW -> Optional.of(new Reply.DontKnow());
            case NOT_APPLICABLE -> Optional.of(new Reply.NotApplicable());
            case VALUE -> Optional.ofNullable(value).map(v -> value(kind, v));
        };
    }

    private static Reply value(Kind kind, String value) {
        if (kind instanceof Kind.Maturity) return new Reply.Level(Integer.parseInt(value));
        if (kind instanceof Kind.YesNo) return new Reply.Yes(value.equals("yes"));
        if (kind instanceof Kind.Figure) return new Reply.Figure(Double.parseDouble(value));
        if (kind instanceof Kind.SingleChoice) return new Reply.Option(value);
        return new Reply.Options(Set.of(value.split(",", -1)));
    }

    private static Map<String, Map<String, Double>> patterns(Questionnaire questionnaire) {
        Map<String, Map<String, Double>> links = new LinkedHashMap<>();
        for (Question question : questionnaire.questions()) {
            question.linkStrengths()
                    .forEach((pattern, q) ->
                            links.computeIfAbsent(pattern, p -> new HashMap<>()).put(question.id(), q));
        }
        return links;
    }
}
