package coop.plenum.report.trend;

import coop.plenum.access.Needs;
import coop.plenum.access.Permission;
import coop.plenum.assessment.Assessment;
import coop.plenum.assessment.Assessments;
import coop.plenum.assessment.ClosedSurveys;
import coop.plenum.identity.Visitor;
import coop.plenum.organisation.Organisations;
import coop.plenum.organisation.Standing;
import coop.plenum.organisation.Viewer;
import coop.plenum.platform.Text;
import coop.plenum.questionnaire.Dimension;
import coop.plenum.questionnaire.OwnQuestions;
import coop.plenum.questionnaire.Questionnaire;
import coop.plenum.questionnaire.Questionnaires;
import coop.plenum.report.ReportDocument;
import coop.plenum.report.Reports;
import coop.plenum.scoring.Survey;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A report beside an earlier one of the same organisation. For its members. */
@Path("/organisations/{organisation}/assessments/{assessment}/report/trend")
@Authenticated
@Produces(MediaType.TEXT_HTML)
@Needs(Permission.READ_REPORT)
class TrendResource {
    private final Organisations organisations;
    private final Assessments assessments;
    private final Reports reports;
    private final ClosedSurveys surveys;
    private final Questionnaires questionnaires;
    private final Visitor visitor;

    TrendResource(
            Organisations organisations,
            Assessments assessments,
            Reports reports,
            ClosedSurveys surveys,
            Questionnaires questionnaires,
            Visitor visitor) {
        this.organisations = organisations;
        this.assessments = assessments;
        this.reports = reports;
        this.surveys = surveys;
        this.questionnaires = questionnaires;
        this.visitor = visitor;
    }

    /**
     * @param since the earlier one; null where there is none
     * @param obstacle why the two cannot be compared; empty where they can
     */
    @CheckedTemplate(basePath = "trend", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record TrendPage(
            Standing standing,
            Assessment assessment,
            List<Earlier> earlier,
            @Nullable Assessment since,
            String obstacle,
            @Nullable Comparison comparison,
            Years years,
            Map<String, Dimension> names)
            implements TemplateInstance {
        static TrendPage of(Shown shown, @Nullable Assessment since, String obstacle, @Nullable Comparison comparison) {
            return new TrendPage(
                    shown.standing(),
                    shown.assessment(),
                    shown.earlier(),
                    since,
                    obstacle,
                    comparison,
                    shown.years(),
                    shown.questionnaire().dimensions().stream().collect(Collectors.toMap(Dimension::key, d -> d)));
        }
    }

    /** An assessment to compare with, and what its questionnaire is called. */
    record Earlier(Assessment assessment, Text name) {}

    private record Shown(
            Standing standing,
            Assessment assessment,
            List<Earlier> earlier,
            Questionnaire questionnaire,
            Years years) {}

    @GET
    public TrendPage show(UUID organisation, UUID assessment, @QueryParam("since") @Nullable UUID since) {
        Standing standing = organisations.enter(Viewer.of(visitor), organisation);
        Assessment now = assessments.find(standing, assessment);
        if (now.isOpen()) throw new NotFoundException();
        List<Assessment> earlier = assessments.of(standing).stream()
                .filter(a -> closedBefore(a, now))
                .toList();
        Questionnaire questionnaire = questionnaires.version(now.questionnaire(), now.profile());
        Shown shown = new Shown(
                standing,
                now,
                earlier.stream()
                        .map(a -> new Earlier(
                                a, questionnaires.version(a.questionnaire()).name()))
                        .toList(),
                questionnaire,
                years(standing, now, earlier, questionnaire));
        Optional<Assessment> chosen = since == null
                ? likely(now, earlier)
                : Optional.of(earlier.stream()
                        .filter(a -> a.id().equals(since))
                        .findFirst()
                        .orElseThrow(NotFoundException::new));
        if (chosen.isEmpty()) return TrendPage.of(shown, null, "", null);
        return compared(shown, chosen.get());
    }

    private TrendPage compared(Shown shown, Assessment since) {
        // Answers given in two assessments at once would be compared with themselves.
        if (Objects.requireNonNull(since.closedAt()).isAfter(shown.assessment().openedAt())) {
            return TrendPage.of(shown, since, "overlap", null);
        }
        Optional<Survey> before = surveys.of(since);
        Optional<Survey> now = surveys.of(shown.assessment());
        if (before.isEmpty() || now.isEmpty()) return TrendPage.of(shown, since, "deleted", null);
        return TrendPage.of(shown, since, "", Comparison.of(before.get(), now.get(), shown.questionnaire()));
    }

    /** The latest on the same questionnaire; of others only when there is no such. */
    private static Optional<Assessment> likely(Assessment now, List<Assessment> earlier) {
        return earlier.stream()
                .filter(a -> asksTheSame(a, now))
                .findFirst()
                .or(() -> earlier.stream().findFirst());
    }

    /** What a network adds to a questionnaire changes nothing of what is compared. */
    private static boolean asksTheSame(Assessment one, Assessment other) {
        return OwnQuestions.shared(one.questionnaireKey()).equals(OwnQuestions.shared(other.questionnaireKey()));
    }

    private Years years(Standing standing, Assessment now, List<Assessment> earlier, Questionnaire questionnaire) {
        List<ReportDocument> documents = new ArrayList<>();
        reports.of(standing, now).ifPresent(r -> documents.add(r.document()));
        for (Assessment assessment : earlier) {
            if (!asksTheSame(assessment, now)) continue;
            reports.of(standing, assessment).ifPresent(r -> documents.add(0, r.document()));
        }
        return Years.of(
                documents, questionnaire.counted().stream().map(Dimension::key).toList());
    }

    private static boolean closedBefore(Assessment other, Assessment now) {
        return !other.isOpen()
                && Objects.requireNonNull(other.closedAt()).isBefore(Objects.requireNonNull(now.closedAt()));
    }
}
