package coop.plenum.organisation.audit;

import coop.plenum.access.Needs;
import coop.plenum.access.Permission;
import coop.plenum.identity.Visitor;
import coop.plenum.organisation.Organisation;
import coop.plenum.organisation.Organisations;
import coop.plenum.organisation.Viewer;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What changed in an organisation, the newest first. For its stewards and administrators. */
@Path("/organisations/{organisation}/audit")
@Authenticated
@Needs(Permission.READ_AUDIT)
class AuditResource {
    private static final int PAGE = 50;

    private final Organisations organisations;
    private final AuditTrail trail;
    private final Visitor visitor;

    AuditResource(Organisations organisations, AuditTrail trail, Visitor visitor) {
        this.organisations = organisations;
        this.trail = trail;
        this.visitor = visitor;
    }

    /** @param next where older lines begin; null at the end */
    @CheckedTemplate(basePath = "audit", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record AuditPage(
            Organisation organisation,
            List<AuditTrail.Line> lines,
            List<Deed> deeds,
            String deed,
            @Nullable UUID next) implements TemplateInstance {}

    @GET
    @Produces(MediaType.TEXT_HTML)
    public AuditPage show(
            UUID organisation,
            @QueryParam("before") @Nullable UUID before,
            @QueryParam("deed") @Nullable String typed) {
        Organisation shown =
                organisations.enter(Viewer.of(visitor), organisation).organisation();
        String deed = Objects.requireNonNullElse(typed, "");
        List<AuditTrail.Line> lines = trail.before(shown, before, deed, PAGE + 1);
        boolean more = lines.size() > PAGE;
        List<AuditTrail.Line> here = more ? lines.subList(0, PAGE) : lines;
        List<Deed> deeds = Arrays.asList(Deed.values());
        return new AuditPage(shown, here, deeds, deed, more ? here.get(PAGE - 1).id() : null);
    }
}
