package coop.plenum.assessment.reminding;

import coop.plenum.access.Needs;
import coop.plenum.access.Permission;
import coop.plenum.platform.Flash;
import coop.plenum.platform.Page;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * Stopping the reminders of an organisation, and taking that back. Open to all: the link in the mail is the proof, and
 * can do nothing else.
 */
@Path("/reminders/{token}")
@PermitAll
@Produces(MediaType.TEXT_HTML)
@Needs(Permission.FOLLOW_A_LINK)
class StoppingResource {
    private final Reminders reminders;
    private final Page page;
    private final Flash flash;

    StoppingResource(Reminders reminders, Page page, Flash flash) {
        this.reminders = reminders;
        this.page = page;
        this.flash = flash;
    }

    @CheckedTemplate(basePath = "reminding", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record StoppingPage(String organisation, boolean stopped, String token) implements TemplateInstance {}

    @GET
    public StoppingPage ask(String token) {
        Reminders.Owner owner = owner(token);
        return new StoppingPage(owner.organisationName(), owner.stopped(), token);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response decide(String token, @FormParam("again") @Nullable String again) {
        Reminders.Owner owner = owner(token);
        RemindingMessages texts = page.texts(RemindingMessages.class);
        if (again == null) reminders.stop(owner);
        else reminders.resume(owner);
        flash.say(again == null ? texts.stopped() : texts.resumed());
        return Response.seeOther(URI.create("/reminders/" + token)).build();
    }

    private Reminders.Owner owner(String token) {
        return reminders.owner(token).orElseThrow(NotFoundException::new);
    }
}
