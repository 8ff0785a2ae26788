package coop.plenum.assessment.reminders;

import coop.plenum.access.Needs;
import coop.plenum.access.Permission;
import coop.plenum.platform.Flash;
import coop.plenum.platform.Page;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;

/** Where a reminder's last link leads: no more of them, or again. Open to all, without signing in: the link is the proof. */
@Path("/reminders/{token}")
@PermitAll
@Produces(MediaType.TEXT_HTML)
@Needs(Permission.FOLLOW_A_LINK)
class WayOutResource {
    private final WaysOut ways;
    private final Page page;
    private final Flash flash;

    WayOutResource(WaysOut ways, Page page, Flash flash) {
        this.ways = ways;
        this.page = page;
        this.flash = flash;
    }

    @CheckedTemplate(basePath = "reminders", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record WayOutPage(String token, String organisation, boolean stopped) implements TemplateInstance {}

    @CheckedTemplate(basePath = "reminders", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record NoWayPage() implements TemplateInstance {}

    @GET
    public Object show(String token) {
        return ways.find(token)
                .<Object>map(w -> new WayOutPage(token, w.organisationName(), w.stopped()))
                .orElseGet(WayOutResource::unknown);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response stop(String token) {
        Optional<WaysOut.WayOut> way = ways.find(token);
        way.ifPresent(ways::stop);
        return changed(way, token, page.texts(RemindersMessages.class).stoppedNow());
    }

    @POST
    @Path("/resumption")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response resume(String token) {
        Optional<WaysOut.WayOut> way = ways.find(token);
        way.ifPresent(ways::resume);
        return changed(way, token, page.texts(RemindersMessages.class).resumedNow());
    }

    private Response changed(Optional<WaysOut.WayOut> way, String token, String sentence) {
        if (way.isEmpty()) return unknown();
        flash.say(sentence);
        return Response.seeOther(URI.create("/reminders/" + token)).build();
    }

    private static Response unknown() {
        return Response.status(Response.Status.GONE)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .entity(new NoWayPage())
                .build();
    }
}
