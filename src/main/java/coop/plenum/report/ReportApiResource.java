package coop.plenum.report;

import coop.plenum.access.Needs;
import coop.plenum.access.Permission;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/** The report for other programs. For the members of the organisation. */
@Path("/api/v1/organisations/{organisation}/assessments/{assessment}/report")
@Authenticated
@Needs(Permission.READ_REPORT)
class ReportApiResource {
    private final FrozenJson reports;

    ReportApiResource(FrozenJson reports) {
        this.reports = reports;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(ReportDocument.class)
    public Response show(
            UUID organisation,
            UUID assessment,
            @QueryParam("revision") @Nullable Integer revision,
            @Context Request request) {
        return reports.answer(organisation, assessment, revision, request);
    }
}
