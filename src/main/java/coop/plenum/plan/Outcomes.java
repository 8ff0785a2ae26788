package coop.plenum.plan;

import coop.plenum.assessment.Assessment;
import coop.plenum.assessment.Assessments;
import coop.plenum.assessment.ClosedSurveys;
import coop.plenum.organisation.Standing;
import coop.plenum.questionnaire.Question;
import coop.plenum.questionnaire.Questionnaire;
import coop.plenum.questionnaire.Questionnaires;
import coop.plenum.report.AdoptedPractices;
import coop.plenum.report.ReportDocument;
import coop.plenum.report.ReportDocument.QuestionMark;
import coop.plenum.report.ReportDocument.QuestionStatus;
import coop.plenum.report.Reports;
import coop.plenum.scoring.Survey;
import coop.plenum.scoring.Trend;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Whether the questions behind an adopted practice moved between the report that suggested it and a later one, by the
 * rules of the trend (S12). Only questions that both reports show by themselves are looked at.
 */
@ApplicationScoped
class Outcomes implements AdoptedPractices {
    private static final String NOT_COMPARABLE = "not_comparable";

    private final Actions actions;
    private final Assessments assessments;
    private final Reports reports;
    private final ClosedSurveys surveys;
    private final Questionnaires questionnaires;

    Outcomes(
            Actions actions,
            Assessments assessments,
            Reports reports,
            ClosedSurveys surveys,
            Questionnaires questionnaires) {
        this.actions = actions;
        this.assessments = assessments;
        this.reports = reports;
        this.surveys = surveys;
        this.questionnaires = questionnaires;
    }

    /** A closed assessment with all that is known of it. */
    private record Year(ReportDocument report, Survey survey) {}

    @Override
    public Map<String, String> adopted(Standing standing) {
        Map<String, String> adopted = new LinkedHashMap<>();
        actions.of(standing).forEach(a -> adopted.put(a.pattern(), a.status().key()));
        return adopted;
    }

    @Override
    public List<Agreed> agreed(Standing standing) {
        return actions.of(standing).stream()
                .filter(a -> a.status() != Action.Status.DROPPED)
                .map(a -> new Agreed(a.pattern(), a.status().key(), a.step(), a.ownerName(), a.dueOn()))
                .toList();
    }

    @Override
    public List<Outcome> outcomes(Standing standing, Assessment now) {
        Map<UUID, Assessment> earlier = assessments.of(standing).stream()
                .filter(a ->
                        !a.isOpen() && !Objects.requireNonNull(a.closedAt()).isAfter(now.openedAt()))
                .collect(Collectors.toMap(Assessment::id, Function.identity()));
        List<Action> adopted = actions.of(standing).stream()
                .filter(a -> a.status() != Action.Status.DROPPED && earlier.containsKey(a.assessment()))
                .toList();
        if (adopted.isEmpty()) return List.of();
        Optional<Year> later = year(standing, now);
        Questionnaire asked = questionnaires.version(now.questionnaire(), now.profile());
        Map<UUID, Optional<Year>> years = new HashMap<>();
        return adopted.stream()
                .map(action -> {
                    Optional<Year> before = years.computeIfAbsent(
                            Objects.requireNonNull(action.assessment()),
                            id -> Optional.ofNullable(earlier.get(id)).flatMap(a -> year(standing, a)));
                    return before.isEmpty() || later.isEmpty()
                            ? new Outcome(action.pattern(), action.status().key(), null, null, NOT_COMPARABLE)
                            : outcome(action, asked, before.get(), later.get());
                })
                .toList();
    }

    private Optional<Year> year(Standing standing, Assessment assessment) {
        return reports.of(standing, assessment)
                .flatMap(r -> surveys.of(assessment).map(s -> new Year(r.document(), s)));
    }

    private static Outcome outcome(Action action, Questionnaire asked, Year before, Year now) {
        Map<String, Double> weights = new HashMap<>();
        for (Question question : asked.questions()) {
            Double strength = question.linkStrengths().get(action.pattern());
            if (strength != null && shows(before, question) && shows(now, question)) {
                weights.put(question.id(), strength);
            }
        }
        Trend trend = Trend.between(before.survey(), now.survey(), weights);
        String says =
                trend.change() == null ? trend.status().name() : trend.change().name();
        return new Outcome(
                action.pattern(),
                action.status().key(),
                trend.before(),
                trend.now(),
                weights.isEmpty() ? NOT_COMPARABLE : says.toLowerCase(Locale.ROOT));
    }

    private static boolean shows(Year year, Question question) {
        return year.report()
                .question(question.id())
                .map(QuestionMark::status)
                .filter(QuestionStatus.SCORED::equals)
                .isPresent();
    }
}
