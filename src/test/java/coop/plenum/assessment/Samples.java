package coop.plenum.assessment;

import coop.plenum.platform.Text;
import coop.plenum.questionnaire.Dimension;
import coop.plenum.questionnaire.Exemption;
import coop.plenum.questionnaire.Kind;
import coop.plenum.questionnaire.Question;
import coop.plenum.questionnaire.Questionnaire;
import coop.plenum.questionnaire.Scope;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Questions of each kind, for tests without a database. */
public final class Samples {
    private static final Text WORDS = Text.english("?");
    private static final String DIMENSION = "governance";

    private Samples() {}

    public static Kind levels() {
        return new Kind.Maturity(List.of(WORDS, WORDS, WORDS, WORDS, WORDS));
    }

    /** From 0 to 100; worker co-operatives have earned the full mark at 50, others at 100. */
    public static Kind percent() {
        List<Kind.Anchor> workers = List.of(new Kind.Anchor(0, 0), new Kind.Anchor(50, 1));
        List<Kind.Anchor> others = List.of(new Kind.Anchor(0, 0), new Kind.Anchor(100, 1));
        return new Kind.Figure(
                Kind.Measure.PERCENT,
                WORDS,
                WORDS,
                Optional.empty(),
                WORDS,
                new Kind.Range(0, 100),
                new Kind.Anchors(
                        Optional.of("org_type"), "default", Map.of("worker_coop", workers, "default", others)));
    }

    public static Kind one() {
        return new Kind.SingleChoice(options());
    }

    public static Kind several() {
        return new Kind.MultipleChoice(options(), Optional.empty(), Optional.of("none"));
    }

    public static Question question(String id, Kind kind) {
        return question(id, kind, Scope.PERSON, Optional.empty(), List.of());
    }

    /** One of five levels that a profile with this tag rules out. */
    public static Question exempt(String id, String tag) {
        return question(id, levels(), Scope.PERSON, Optional.of(new Exemption(tag, WORDS, true)), List.of());
    }

    public static Question question(
            String id, Kind kind, Scope scope, Optional<Exemption> exemption, List<String> patterns) {
        return new Question(
                id,
                1,
                DIMENSION,
                kind,
                scope,
                1,
                "any_member",
                WORDS,
                WORDS,
                WORDS,
                exemption,
                Map.of(),
                patterns,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of());
    }

    public static Questionnaire questionnaire(Question... questions) {
        return new Questionnaire(
                "sample",
                "1",
                "hash",
                WORDS,
                WORDS,
                5,
                List.of(new Dimension(DIMENSION, "Q", WORDS, WORDS)),
                List.of(),
                List.of(questions));
    }

    private static List<Kind.Option> options() {
        return List.of(
                new Kind.Option("a", WORDS, 0.4), new Kind.Option("b", WORDS, 0.6), new Kind.Option("none", WORDS, 0));
    }
}
