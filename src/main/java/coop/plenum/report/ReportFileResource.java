package coop.plenum.report;

import coop.plenum.access.Needs;
import coop.plenum.access.Permission;
import coop.plenum.identity.Visitor;
import coop.plenum.organisation.audit.Audit;
import coop.plenum.organisation.audit.Deed;
import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
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

/** The report as a file to keep. For the members of the organisation. */
@Path("/organisations/{organisation}/assessments/{assessment}/report.json")
@Authenticated
@Needs(Permission.READ_REPORT)
class ReportFileResource {
    private final FrozenJson reports;
    private final Visitor visitor;
    private final Audit audit;

    ReportFileResource(FrozenJson reports, Visitor visitor, Audit audit) {
        this.reports = reports;
        this.visitor = visitor;
        this.audit = audit;
    }

    @GET
    @Transactional
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(ReportDocument.class)
    public Response show(
            UUID organisation,
            UUID assessment,
            @QueryParam("revision") @Nullable Integer revision,
            @Context Request request) {
        Response reply = reports.file(organisation, assessment, revision, request);
        if (reply.getStatus() == Response.Status.OK.getStatusCode()) {
            audit.note(Audit.Entry.of(organisation, visitor.required(), Deed.EXPORTED)
                    .about("report.json"));
        }
        return reply;
    }
}
