package coop.plenum.assessment.retention;

import coop.plenum.access.Needs;
import coop.plenum.access.Permission;
import coop.plenum.identity.Visitor;
import coop.plenum.organisation.Organisation;
import coop.plenum.organisation.Organisations;
import coop.plenum.organisation.Viewer;
import coop.plenum.organisation.audit.Audit;
import coop.plenum.organisation.audit.Deed;
import coop.plenum.platform.Flash;
import coop.plenum.platform.FormErrors;
import coop.plenum.platform.Page;
import coop.plenum.platform.Typed;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How long an organisation keeps what it no longer needs every day. For its stewards. */
@Path("/organisations/{organisation}/retention")
@Authenticated
@Produces(MediaType.TEXT_HTML)
@Needs(Permission.SET_RETENTION)
class RetentionResource {
    private static final int LEAST_VOICES = 12;
    private static final int MOST = 120;

    private final Organisations organisations;
    private final Retention retention;
    private final Visitor visitor;
    private final Page page;
    private final Flash flash;
    private final Audit audit;

    RetentionResource(
            Organisations organisations, Retention retention, Visitor visitor, Page page, Flash flash, Audit audit) {
        this.organisations = organisations;
        this.retention = retention;
        this.visitor = visitor;
        this.page = page;
        this.flash = flash;
        this.audit = audit;
    }

    @CheckedTemplate(basePath = "retention", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record RetentionPage(Organisation organisation, String voices, String turnout, FormErrors errors)
            implements TemplateInstance {}

    @GET
    public RetentionPage show(UUID organisation) {
        Organisation shown =
                organisations.enter(Viewer.of(visitor), organisation).organisation();
        Retention.Periods periods = retention.of(organisation);
        return new RetentionPage(
                shown, Integer.toString(periods.voices()), Integer.toString(periods.turnout()), new FormErrors());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Object set(
            UUID organisation,
            @FormParam("voices") @Nullable String typedVoices,
            @FormParam("turnout") @Nullable String typedTurnout) {
        Organisation within =
                organisations.enter(Viewer.of(visitor), organisation).organisation();
        RetentionMessages texts = page.texts(RetentionMessages.class);
        String voices = Typed.line(typedVoices);
        String turnout = Typed.line(typedTurnout);
        FormErrors errors = new FormErrors();
        if (!isWithin(voices, LEAST_VOICES)) errors.add("voices", texts.monthsWrong(LEAST_VOICES, MOST));
        if (!isWithin(turnout, 1)) errors.add("turnout", texts.monthsWrong(1, MOST));
        if (!errors.isEmpty()) return page.refused(new RetentionPage(within, voices, turnout, errors));
        retention.set(organisation, new Retention.Periods(Integer.parseInt(voices), Integer.parseInt(turnout)));
        audit.note(Audit.Entry.of(organisation, visitor.required(), Deed.RETENTION_SET)
                .about(voices + ", " + turnout));
        flash.say(texts.saved());
        return Response.seeOther(URI.create("/organisations/" + organisation + "/retention"))
                .build();
    }

    private static boolean isWithin(String typed, int least) {
        return typed.matches("[1-9]\\d{0,2}") && Integer.parseInt(typed) >= least && Integer.parseInt(typed) <= MOST;
    }
}
