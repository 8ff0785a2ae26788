package coop.plenum.assessment.answering;

import coop.plenum.access.Needs;
import coop.plenum.access.Permission;
import coop.plenum.assessment.Assessments;
import coop.plenum.identity.Visitor;
import coop.plenum.organisation.Viewer;
import coop.plenum.platform.Page;
import coop.plenum.platform.Refusal;
import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;

/** Leaves a question for later without loading the page again. For members, each for themselves. */
@Path("/organisations/{organisation}/assessments/{assessment}/skipped/{question}")
@Authenticated
@Needs(Permission.ANSWER)
class SkipResource {
    private final Sheets sheets;
    private final Assessments assessments;
    private final Skipping skipping;
    private final Visitor visitor;
    private final Page page;

    SkipResource(Sheets sheets, Assessments assessments, Skipping skipping, Visitor visitor, Page page) {
        this.sheets = sheets;
        this.assessments = assessments;
        this.skipping = skipping;
        this.visitor = visitor;
        this.page = page;
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public void skip(UUID organisation, UUID assessment, String question) {
        Sheet sheet = sheets.of(Viewer.of(visitor), organisation, assessment);
        if (!assessments.staysOpen(sheet.assessment())) {
            throw Refusal.conflict(page.texts(AnsweringMessages.class).closedMeanwhile());
        }
        skipping.skip(sheet, sheet.question(question));
    }
}
