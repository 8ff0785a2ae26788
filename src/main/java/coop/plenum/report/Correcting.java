package coop.plenum.report;

import coop.plenum.assessment.Assessment;
import coop.plenum.assessment.AssessmentClosed;
import coop.plenum.assessment.ClosedSurveys;
import coop.plenum.assessment.agreed.Joint;
import coop.plenum.assessment.answering.Answer;
import coop.plenum.assessment.answering.Given;
import coop.plenum.assessment.facts.ConfirmedFact;
import coop.plenum.assessment.facts.ConfirmedFacts;
import coop.plenum.assessment.facts.FactValue;
import coop.plenum.questionnaire.Questionnaire;
import coop.plenum.questionnaire.Questionnaires;
import coop.plenum.report.ReportDocument.Detail;
import coop.plenum.report.ReportDocument.QuestionMark;
import coop.plenum.report.ReportDocument.QuestionStatus;
import coop.plenum.scoring.Scores;
import coop.plenum.scoring.Scoring;
import coop.plenum.scoring.Survey;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Makes the next revision of a report, in which facts have another value and everything else is as it was. Counted from
 * the shuffled voices, and only where these still give the frozen report without the correction.
 */
@ApplicationScoped
public class Correcting {
    /** Each revision rounds the same sums once more; a few of them tell nobody what a few members said. */
    public static final int MOST_REVISIONS = 5;

    private static final Random NO_NOTES = new Random(0);

    private final Reports reports;
    private final ClosedSurveys surveys;
    private final ConfirmedFacts confirmed;
    private final Questionnaires questionnaires;
    private final Requirements required;
    private final Clock clock;

    Correcting(
            Reports reports,
            ClosedSurveys surveys,
            ConfirmedFacts confirmed,
            Questionnaires questionnaires,
            Requirements required,
            Clock clock) {
        this.reports = reports;
        this.surveys = surveys;
        this.confirmed = confirmed;
        this.questionnaires = questionnaires;
        this.required = required;
        this.clock = clock;
    }

    /** What came of it. */
    public enum Outcome {
        DONE,
        /** Somebody else corrected it in the meantime. */
        OVERTAKEN,
        /** The voices were deleted when their time was over, or give another report by the rules of today. */
        NOT_COUNTABLE,
        TOO_OFTEN
    }

    /**
     * Whether it shows this fact, so that somebody can ask for it: below five voices no value of a fact is shown, and a
     * corrected one would tell more of so few than S11 allows.
     */
    public static boolean isCorrectable(ReportDocument document, String question) {
        return document.voices().detail() == Detail.QUESTIONS
                && document.question(question).filter(QuestionMark::fact).isPresent();
    }

    /**
     * Corrects these facts, which the caller knows to be asked for, in the caller's transaction.
     *
     * @param revision the one that was looked at
     * @param by the steward who confirms the values
     */
    public Outcome correct(Assessment assessment, int revision, List<Answer> facts, UUID by) {
        Optional<Report> frozen = reports.newest(assessment).filter(r -> r.revision() == revision);
        if (frozen.isEmpty()) return Outcome.OVERTAKEN;
        if (revision >= MOST_REVISIONS) return Outcome.TOO_OFTEN;
        ReportDocument before = frozen.get().document().with(List.of());
        Optional<Survey> survey = surveys.of(assessment);
        if (survey.isEmpty() || !isSame(assessment, before, survey.get())) return Outcome.NOT_COUNTABLE;
        for (Answer fact : facts) confirm(assessment, fact, by);
        ReportDocument counted =
                counted(assessment, before, surveys.of(assessment).orElseThrow(), facts);
        Set<String> changed = facts.stream().map(Answer::question).collect(Collectors.toSet());
        Instant now = clock.instant();
        ReportDocument next = new Merging(questionnaire(assessment, before), before, counted, changed)
                .document(
                        before.revision()
                                .next(facts.stream().map(Answer::question).toList(), now),
                        assessment.profile());
        return reports.supersede(assessment, next) ? Outcome.DONE : Outcome.OVERTAKEN;
    }

    private boolean isSame(Assessment assessment, ReportDocument before, Survey survey) {
        ReportDocument again = counted(assessment, before, survey, List.of());
        return again.rules().equals(before.rules())
                && again.dimensions().equals(before.dimensions())
                && again.principles().equals(before.principles())
                && again.overall().equals(before.overall())
                && again.questions().equals(before.questions());
    }

    private void confirm(Assessment assessment, Answer fact, UUID by) {
        int revision = Optional.ofNullable(confirmed.in(assessment).get(fact.question()))
                .map(ConfirmedFact::revision)
                .orElse(0);
        Given given = Objects.requireNonNull(fact.given());
        confirmed.confirm(
                assessment, new ConfirmedFact(fact.question(), given, fact.value(), fact.estimated(), revision), by);
    }

    /** A network's own questions are counted apart, as they were at closing. */
    private Scores scores(Assessment assessment, Survey asked) {
        Scores shared = Scoring.score(asked);
        return surveys.own(assessment)
                .map(own -> shared.with(Scoring.score(own).items()))
                .orElse(shared);
    }

    /** Everything that can be counted again; who answered stays as it was frozen. */
    private ReportDocument counted(
            Assessment assessment, ReportDocument before, Survey survey, List<Answer> corrected) {
        Integer eligible = before.voices().eligible();
        Survey asked = eligible == null ? survey : survey.withEligible(eligible);
        List<FactValue> values = corrected.stream()
                .filter(a -> a.value() != null)
                .map(a -> new FactValue(a.question(), List.of(Objects.requireNonNull(a.value())), a.estimated(), true))
                .toList();
        Set<String> withheld = before.questions().stream()
                .filter(q -> q.status() == QuestionStatus.WITHHELD)
                .map(QuestionMark::id)
                .collect(Collectors.toSet());
        AssessmentClosed closed = new AssessmentClosed(
                assessment,
                before.organisation(),
                questionnaire(assessment, before),
                asked,
                scores(assessment, asked),
                Map.of(),
                values,
                withheld,
                Joint.NONE);
        return ReportMaking.of(closed, required, before.closedAt(), NO_NOTES);
    }

    private Questionnaire questionnaire(Assessment assessment, ReportDocument before) {
        return questionnaires.version(before.questionnaire().contentHash(), assessment.profile());
    }
}
