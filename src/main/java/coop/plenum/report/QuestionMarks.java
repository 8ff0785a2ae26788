package coop.plenum.report;

import coop.plenum.questionnaire.Question;
import coop.plenum.questionnaire.Questionnaire;
import coop.plenum.report.ReportDocument.Detail;
import coop.plenum.report.ReportDocument.QuestionMark;
import coop.plenum.report.ReportDocument.QuestionStatus;
import coop.plenum.scoring.Disclosure;
import coop.plenum.scoring.ItemScore;
import coop.plenum.scoring.Mode;
import coop.plenum.scoring.Scope;
import coop.plenum.scoring.Scores;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The marks of the questions: a mark of opinions and the answers on each level are shown from five answers on. */
final class QuestionMarks {
    private static final int WHOLE = 100;
    private static final Set<QuestionStatus> COUNTED =
            EnumSet.of(QuestionStatus.SCORED, QuestionStatus.HIDDEN, QuestionStatus.WITHHELD);

    private final Scores scores;
    private final Detail detail;
    private final Set<String> withheld;

    QuestionMarks(Scores scores, Detail detail, Set<String> withheld) {
        this.scores = scores;
        this.detail = detail;
        this.withheld = withheld;
    }

    /** In the order of the questionnaire; none where so few voices protect them all. */
    List<QuestionMark> of(Questionnaire questionnaire) {
        if (detail != Detail.QUESTIONS) return List.of();
        return questionnaire.questions().stream()
                .flatMap(q ->
                        Optional.ofNullable(scores.items().get(q.id())).stream().map(s -> mark(q, s)))
                .toList();
    }

    private QuestionMark mark(Question question, ItemScore score) {
        if (withheld.contains(question.id())) return withheld(question);
        boolean fact = score.scope() == Scope.ORGANISATION;
        int answers = count(score.nAnswered());
        boolean enough = Disclosure.mayShowItems(answers);
        QuestionStatus status = status(score, fact || enough || scores.mode() == Mode.JOINT);
        List<Integer> counts = score.frequencies();
        return new QuestionMark(
                question.id(),
                question.dimension(),
                status,
                fact,
                fact && score.confirmed(),
                status == QuestionStatus.SCORED ? score.display() : null,
                answers,
                count(score.nDontKnow()),
                count(score.nNotApplicable()),
                enough && counts != null ? counts : List.of(),
                enough ? ReportMaking.agreement(score.agreementLabel()) : null,
                enough && Boolean.TRUE.equals(score.twoCamps()));
    }

    /** Not even how many answered: one more or less would tell as much. */
    private static QuestionMark withheld(Question question) {
        return new QuestionMark(
                question.id(),
                question.dimension(),
                QuestionStatus.WITHHELD,
                false,
                false,
                null,
                0,
                0,
                0,
                List.of(),
                null,
                false);
    }

    private static QuestionStatus status(ItemScore score, boolean shown) {
        return switch (score.status()) {
            case SCORED -> shown ? QuestionStatus.SCORED : QuestionStatus.HIDDEN;
            case PROTECTED -> QuestionStatus.HIDDEN;
            case INSUFFICIENT -> QuestionStatus.INSUFFICIENT;
            case NOT_APPLICABLE -> QuestionStatus.NOT_APPLICABLE;
        };
    }

    private static int count(@Nullable Integer counted) {
        return counted == null ? 0 : counted;
    }

    /** Whether it counts in its dimension, be its own mark shown or not. */
    static boolean isScored(QuestionMark mark) {
        return COUNTED.contains(mark.status());
    }

    /** The facts that count as members know them, because nobody confirmed a value. */
    static List<String> unconfirmed(List<QuestionMark> marks) {
        return marks.stream()
                .filter(m -> m.fact() && !m.confirmed() && isScored(m))
                .map(QuestionMark::id)
                .toList();
    }

    /** What the members cannot say yet. */
    static List<Gap> gaps(List<QuestionMark> marks) {
        return marks.stream().flatMap(m -> gap(m).stream()).toList();
    }

    private static Optional<Gap> gap(QuestionMark mark) {
        if (mark.status() == QuestionStatus.INSUFFICIENT) {
            return Optional.of(new Gap(mark.id(), Gap.Reason.TOO_FEW_ANSWERS));
        }
        int asked = mark.answers() + mark.dontKnow();
        boolean fewKnow = WHOLE * mark.answers() < ScoringRules.KNOWN_BY_FEW * asked;
        if (mark.status() == QuestionStatus.NOT_APPLICABLE || !fewKnow) return Optional.empty();
        return Optional.of(new Gap(mark.id(), Gap.Reason.MANY_DO_NOT_KNOW));
    }
}
