package coop.plenum.organisation.audit;

import coop.plenum.access.Needs;
import coop.plenum.access.Permission;
import coop.plenum.identity.Visitor;
import coop.plenum.organisation.Organisation;
import coop.plenum.organisation.Organisations;
import coop.plenum.organisation.Viewer;
import coop.plenum.platform.Page;
import coop.plenum.platform.Spreadsheet;
import de.siegmar.fastcsv.writer.CsvWriter;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import java.util.UUID;

/** The audit as a file to keep. For stewards and administrators. */
@Path("/organisations/{organisation}/audit.csv")
@Authenticated
@Needs(Permission.READ_AUDIT)
class AuditFileResource {
    private static final int LINES = 10_000;

    private final Organisations organisations;
    private final AuditTrail trail;
    private final Visitor visitor;
    private final Page page;

    AuditFileResource(Organisations organisations, AuditTrail trail, Visitor visitor, Page page) {
        this.organisations = organisations;
        this.trail = trail;
        this.visitor = visitor;
        this.page = page;
    }

    @GET
    @Produces("text/csv")
    public Response show(UUID organisation) {
        return csv(organisations.enter(Viewer.of(visitor), organisation).organisation());
    }

    private Response csv(Organisation organisation) {
        AuditMessages texts = page.texts(AuditMessages.class);
        String text = Spreadsheet.csv(csv -> {
            csv.writeRecord("at", "deed", "what", "by", "concerns", "subject");
            for (AuditTrail.Line line : trail.before(organisation, null, "", LINES)) write(csv, line, texts);
        });
        return Response.ok(text)
                .type("text/csv; charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"audit.csv\"")
                .build();
    }

    private static void write(CsvWriter csv, AuditTrail.Line line, AuditMessages texts) {
        csv.writeRecord(
                line.at().toString(),
                line.deed(),
                texts.deed(line.deed()),
                Spreadsheet.guarded(Objects.requireNonNullElse(line.by(), "")),
                Spreadsheet.guarded(Objects.requireNonNullElse(line.concerns(), "")),
                Spreadsheet.guarded(line.subject()));
    }
}
