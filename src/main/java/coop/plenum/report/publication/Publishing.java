package coop.plenum.report.publication;

import coop.plenum.assessment.Assessment;
import coop.plenum.pattern.Patterns;
import coop.plenum.platform.Page;
import coop.plenum.questionnaire.Questionnaires;
import coop.plenum.report.Report;
import coop.plenum.report.ReportDocument;
import coop.plenum.report.ReportView;
import coop.plenum.report.Reviewed;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;

/** Makes the page that everybody sees, and its preview, from the same report by the same template. */
@ApplicationScoped
class Publishing {
    private final Questionnaires questionnaires;
    private final Patterns patterns;
    private final Page page;

    Publishing(Questionnaires questionnaires, Patterns patterns, Page page) {
        this.questionnaires = questionnaires;
        this.patterns = patterns;
        this.page = page;
    }

    /** @param token empty in a preview */
    @CheckedTemplate(basePath = "publication", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record PublishedPage(ReportView v, String token, String back) implements TemplateInstance {}

    TemplateInstance preview(Assessment assessment, Report report, Set<PublishedPart> parts) {
        return new PublishedPage(
                view(assessment, PublishedDocument.of(report.document(), parts)),
                "",
                assessment.path() + "/publication");
    }

    TemplateInstance page(Assessment assessment, Report report, Publication publication) {
        return new PublishedPage(view(assessment, report, publication), publication.token(), "");
    }

    ReportView view(Assessment assessment, Report report, Publication publication) {
        ReportDocument whole = report.document();
        List<Reviewed> known = whole.reviews().stream()
                .filter(r -> !r.acceptedAt().isAfter(publication.renewedAt()))
                .toList();
        return view(assessment, PublishedDocument.of(whole.with(known), publication.parts()));
    }

    private ReportView view(Assessment assessment, ReportDocument shown) {
        return new ReportView(
                shown,
                questionnaires.version(shown.questionnaire().contentHash(), assessment.profile()),
                patterns::find,
                page.language(),
                "");
    }
}
