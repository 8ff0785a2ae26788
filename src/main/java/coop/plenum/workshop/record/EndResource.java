package coop.plenum.workshop.record;

import coop.plenum.access.Needs;
import coop.plenum.access.Permission;
import coop.plenum.identity.Visitor;
import coop.plenum.organisation.Viewer;
import coop.plenum.platform.Flash;
import coop.plenum.platform.Page;
import coop.plenum.workshop.Entrance;
import coop.plenum.workshop.Entry;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;

/** Ending a workshop: says first what is kept and what goes. */
@Path("/organisations/{organisation}/workshops/{workshop}/end")
@Authenticated
@Produces(MediaType.TEXT_HTML)
@Needs(Permission.LEAD_WORKSHOP)
class EndResource {
    private final Entrance entrance;
    private final Ending ending;
    private final Visitor visitor;
    private final Page page;
    private final Flash flash;

    EndResource(Entrance entrance, Ending ending, Visitor visitor, Page page, Flash flash) {
        this.entrance = entrance;
        this.ending = ending;
        this.visitor = visitor;
        this.page = page;
        this.flash = flash;
    }

    @CheckedTemplate(basePath = "workshop", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record EndPage(Entry entry, long open) implements TemplateInstance {}

    @GET
    public Object ask(UUID organisation, UUID workshop) {
        Entry entry = entrance.enter(Viewer.of(visitor), organisation, workshop);
        if (entry.workshop().isEnded()) return to(entry);
        long open = entry.workshop().course().points().stream()
                .filter(p -> !p.isDecided())
                .count();
        return new EndPage(entry, open);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response end(UUID organisation, UUID workshop) {
        Entry entry = entrance.enter(Viewer.of(visitor), organisation, workshop);
        if (ending.end(entry)) flash.say(page.texts(RecordMessages.class).ended());
        return to(entry);
    }

    private static Response to(Entry entry) {
        return Response.seeOther(URI.create(entry.workshop().path() + "/record"))
                .build();
    }
}
