package coop.plenum.identity;

import coop.plenum.platform.LocalPath;
import coop.plenum.platform.Trial;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where signing in begins, whichever way it goes on. Open to all. */
@Path("/sign-in")
@Produces(MediaType.TEXT_HTML)
class SignInResource {
    private final SignInWay way;
    private final Visitor visitor;
    private final Trial trial;
    private final Instance<DemoPeople> demoPeople;

    SignInResource(SignInWay way, Visitor visitor, Trial trial, Instance<DemoPeople> demoPeople) {
        this.way = way;
        this.visitor = visitor;
        this.trial = trial;
        this.demoPeople = demoPeople;
    }

    @CheckedTemplate(basePath = "identity", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record SignInPage(String to, boolean byLink, boolean trial, List<DemoPeople.DemoPerson> people)
            implements TemplateInstance {}

    @GET
    @PermitAll
    public Object choose(@QueryParam("to") @Nullable String to) {
        String target = LocalPath.orHome(to).toString();
        // In the trial one person plays many.
        if (visitor.person().isPresent() && !trial.on()) {
            return Response.seeOther(LocalPath.orHome(target)).build();
        }
        List<DemoPeople.DemoPerson> people =
                trial.on() && demoPeople.isResolvable() ? demoPeople.get().all() : List.of();
        return new SignInPage(target, way.byLink(), trial.on(), people);
    }

    /** Comes back from the provider: whoever is not signed in is sent there first. */
    @GET
    @Path("/start")
    @Authenticated
    public Response start(@QueryParam("to") @Nullable String to) {
        return Response.seeOther(LocalPath.orHome(to)).build();
    }
}
