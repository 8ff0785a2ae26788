package coop.plenum.network.campaign;

import coop.plenum.access.Needs;
import coop.plenum.access.Permission;
import coop.plenum.identity.Visitor;
import coop.plenum.network.Audiences;
import coop.plenum.network.Called;
import coop.plenum.network.Calls;
import coop.plenum.network.Campaign;
import coop.plenum.network.Campaigns;
import coop.plenum.network.NetworkStanding;
import coop.plenum.network.Networks;
import coop.plenum.organisation.Viewer;
import coop.plenum.platform.Page;
import coop.plenum.platform.Spreadsheet;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** The board as files to keep: who takes part, never what was answered. For coordinators. */
@Path("/networks/{network}/campaigns/{campaign: [0-9a-f-]{36}}")
@Authenticated
@Needs(Permission.RUN_NETWORK)
class ProgressFileResource {
    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final int ROWS_IN_MEMORY = 200;

    private final Networks networks;
    private final Campaigns campaigns;
    private final Calls calls;
    private final Audiences audiences;
    private final Visitor visitor;
    private final Page page;

    ProgressFileResource(
            Networks networks, Campaigns campaigns, Calls calls, Audiences audiences, Visitor visitor, Page page) {
        this.networks = networks;
        this.campaigns = campaigns;
        this.calls = calls;
        this.audiences = audiences;
        this.visitor = visitor;
        this.page = page;
    }

    @GET
    @Path("/progress.csv")
    @Produces("text/csv")
    public Response csv(UUID network, UUID campaign) {
        List<List<Object>> table = table(network, campaign);
        String text = Spreadsheet.csv(csv -> table.forEach(row ->
                csv.writeRecord(row.stream().map(ProgressFileResource::text).toArray(String[]::new))));
        return file(text, "text/csv; charset=UTF-8", "progress.csv");
    }

    @GET
    @Path("/progress.xlsx")
    @Produces(WORKBOOK)
    public Response workbook(UUID network, UUID campaign) {
        List<List<Object>> table = table(network, campaign);
        try (SXSSFWorkbook book = new SXSSFWorkbook(ROWS_IN_MEMORY);
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            SXSSFSheet sheet = book.createSheet("Plenum");
            for (int r = 0; r < table.size(); r++) {
                SXSSFRow row = sheet.createRow(r);
                for (int c = 0; c < table.get(r).size(); c++)
                    fill(row.createCell(c), table.get(r).get(c));
            }
            sheet.createFreezePane(1, 1);
            book.write(bytes);
            return file(bytes.toByteArray(), WORKBOOK, "progress.xlsx");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void fill(Cell cell, Object value) {
        if (value instanceof Integer number) cell.setCellValue(number);
        else cell.setCellValue(value.toString());
    }

    private static String text(Object value) {
        return value instanceof Integer ? value.toString() : Spreadsheet.guarded(value.toString());
    }

    private List<List<Object>> table(UUID network, UUID campaign) {
        NetworkStanding standing = networks.enter(Viewer.of(visitor), network);
        Campaign shown = campaigns.find(standing, campaign);
        CampaignMessages texts = page.texts(CampaignMessages.class);
        Audiences.Words words = audiences.words(page.language());
        List<List<Object>> table = new ArrayList<>();
        table.add(List.of(
                texts.organisation(),
                texts.type(),
                texts.size(),
                texts.territory(),
                texts.state(),
                texts.membersAnswered(),
                texts.eligible(),
                texts.shares(),
                texts.extendedTo(),
                texts.remindedOn()));
        for (Called called : calls.all(shown)) table.add(row(called, texts, words));
        return table;
    }

    private static List<Object> row(Called called, CampaignMessages texts, Audiences.Words words) {
        return List.of(
                called.name(),
                words.type(called.traits().type()),
                words.size(called.traits().size()),
                called.traits().territory(),
                texts.stage(called.stage().key()),
                called.answered(),
                called.eligible() == null ? "" : called.eligible(),
                texts.shared(called.shared()),
                day(called.extendedTo()),
                called.remindedAt() == null ? "" : day(LocalDate.ofInstant(called.remindedAt(), ZoneOffset.UTC)));
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    private static Response file(Object content, String type, String name) {
        return Response.ok(content)
                .type(type)
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .build();
    }
}
