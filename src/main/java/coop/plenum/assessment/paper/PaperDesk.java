package coop.plenum.assessment.paper;

import coop.plenum.assessment.Assessment;
import coop.plenum.assessment.Assessments;
import coop.plenum.assessment.answering.Sheets;
import coop.plenum.identity.Visitor;
import coop.plenum.organisation.Organisations;
import coop.plenum.organisation.Standing;
import coop.plenum.organisation.Viewer;
import coop.plenum.platform.Page;
import coop.plenum.platform.Refusal;
import coop.plenum.questionnaire.Journey;
import coop.plenum.questionnaire.Question;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Where forms on paper are keyed in: an assessment, for whoever manages its organisation. */
@ApplicationScoped
class PaperDesk {
    private final Organisations organisations;
    private final Assessments assessments;
    private final Sheets sheets;
    private final Visitor visitor;
    private final Page page;

    PaperDesk(Organisations organisations, Assessments assessments, Sheets sheets, Visitor visitor, Page page) {
        this.organisations = organisations;
        this.assessments = assessments;
        this.sheets = sheets;
        this.visitor = visitor;
        this.page = page;
    }

    /** The assessment and what its forms ask: opinions alone, for facts have owners. */
    record Place(Standing standing, Assessment assessment, Journey journey) {
        List<Journey.Step> steps() {
            return journey.steps().stream().filter(s -> !s.facts()).toList();
        }

        List<Question> asked() {
            return steps().stream().flatMap(s -> s.questions().stream()).toList();
        }

        public String path() {
            return assessment.path() + "/paper";
        }
    }

    Place place(UUID organisation, UUID assessment) {
        Standing standing = organisations.enter(Viewer.of(visitor), organisation);
        Assessment found = assessments.find(standing, assessment);
        return new Place(standing, found, sheets.journey(found));
    }

    /** The same, held open until this transaction ends; 409 where it is closed. */
    Place open(UUID organisation, UUID assessment) {
        Place place = place(organisation, assessment);
        if (assessments.staysOpen(place.assessment())) return place;
        throw Refusal.conflict(page.texts(PaperMessages.class).closed());
    }
}
