package coop.plenum.workshop.lead;

import coop.plenum.access.Needs;
import coop.plenum.access.Permission;
import coop.plenum.identity.SignInSettings;
import coop.plenum.identity.Visitor;
import coop.plenum.organisation.Viewer;
import coop.plenum.platform.QrCode;
import coop.plenum.workshop.Entrance;
import coop.plenum.workshop.Entry;
import coop.plenum.workshop.scene.Scene;
import coop.plenum.workshop.scene.Scenes;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.UUID;

/** The screen for the room: readable from ten metres, with nothing on it that is not for everybody. */
@Path("/organisations/{organisation}/workshops/{workshop}/screen")
@Authenticated
@Produces(MediaType.TEXT_HTML)
@Needs(Permission.LEAD_WORKSHOP)
class ScreenResource {
    private final Entrance entrance;
    private final Scenes scenes;
    private final SignInSettings settings;
    private final Visitor visitor;

    ScreenResource(Entrance entrance, Scenes scenes, SignInSettings settings, Visitor visitor) {
        this.entrance = entrance;
        this.scenes = scenes;
        this.settings = settings;
        this.visitor = visitor;
    }

    /** Where to join, to be typed and to be scanned. */
    record Way(String shortAddress, QrCode qr) {}

    @CheckedTemplate(basePath = "workshop", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ScreenPage(Scene scene, String organisation, Way way) implements TemplateInstance {}

    @CheckedTemplate(basePath = "workshop", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ScreenNow(Scene scene, String organisation, Way way) implements TemplateInstance {}

    @GET
    public Object show(UUID organisation, UUID workshop, @Context UriInfo asked) {
        Entry entry = entrance.enter(Viewer.of(visitor), organisation, workshop);
        if (entry.workshop().isEnded()) return ended(entry);
        return new ScreenPage(scenes.of(entry.workshop()), entry.organisation().name(), way(entry, asked));
    }

    /** What changes on it, for its script. */
    @GET
    @Path("/now")
    public Object now(UUID organisation, UUID workshop, @Context UriInfo asked) {
        Entry entry = entrance.enter(Viewer.of(visitor), organisation, workshop);
        if (entry.workshop().isEnded()) return ended(entry);
        return new ScreenNow(scenes.of(entry.workshop()), entry.organisation().name(), way(entry, asked));
    }

    private Way way(Entry entry, UriInfo asked) {
        URI join = settings.stated().orElse(asked.getBaseUri()).resolve("/room/join/");
        String written = join.resolve("/room").toString().replaceFirst("^https?://", "");
        return new Way(
                written,
                QrCode.of(join.resolve(String.valueOf(entry.workshop().code())).toString()));
    }

    private static Response ended(Entry entry) {
        return Response.seeOther(URI.create(entry.workshop().path())).build();
    }
}
