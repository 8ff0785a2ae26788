package coop.plenum.network.review;

import coop.plenum.assessment.Assessment;
import coop.plenum.network.review.Reviews.Reading;
import coop.plenum.pattern.Patterns;
import coop.plenum.platform.Page;
import coop.plenum.questionnaire.Questionnaire;
import coop.plenum.questionnaire.Questionnaires;
import coop.plenum.report.ReportDocument;
import coop.plenum.report.ReportView;
import coop.plenum.report.Reports;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;

/** The reports that are handed in, as reviewers see them, and as an organisation looks at them before. */
@ApplicationScoped
class ReviewedReports {
    private final Reports reports;
    private final Questionnaires questionnaires;
    private final Patterns patterns;
    private final Page page;

    ReviewedReports(Reports reports, Questionnaires questionnaires, Patterns patterns, Page page) {
        this.reports = reports;
        this.questionnaires = questionnaires;
        this.patterns = patterns;
        this.page = page;
    }

    /** In the revision that was handed in. */
    ReportDocument document(Reading reading) {
        Review review = reading.review();
        ReportDocument whole = reports.reviewed(reading.assessment(), review.revision())
                .orElseThrow()
                .document();
        return HandedIn.of(whole, review.links());
    }

    ReportView view(Reading reading) {
        return view(reading.assessment(), document(reading));
    }

    /** What reviewers would see of this report with these links. */
    ReportView preview(Assessment assessment, ReportDocument whole, Collection<String> links) {
        return view(assessment, HandedIn.of(whole, links));
    }

    Questionnaire questionnaire(Assessment assessment) {
        return questionnaires.version(assessment.questionnaire(), assessment.profile());
    }

    private ReportView view(Assessment assessment, ReportDocument document) {
        return new ReportView(document, questionnaire(assessment), patterns::find, page.language(), "");
    }
}
