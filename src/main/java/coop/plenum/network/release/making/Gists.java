package coop.plenum.network.release.making;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import coop.plenum.network.Campaign;
import coop.plenum.platform.Sql;
import coop.plenum.questionnaire.Questionnaires;
import coop.plenum.report.ReportDocument;
import coop.plenum.report.Reports;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Takes from closed reports what releases count, once for each report. */
@ApplicationScoped
public class Gists {
    private static final int AT_ONCE = 200;

    private final Sql sql;
    private final Questionnaires questionnaires;
    private final ObjectMapper json;
    private final Map<String, Layout> layouts = new ConcurrentHashMap<>();

    Gists(Sql sql, Questionnaires questionnaires, ObjectMapper json) {
        this.sql = sql;
        this.questionnaires = questionnaires;
        this.json = json;
    }

    private record Lacking(String organisation, String assessment) {}

    private record Closed(
            UUID organisation, UUID assessment, String questionnaire, String profile, int revision, String document) {}

    /** Of every report that some network may count, so that a release finds it done. */
    void takeShared() {
        takeAll("exists (select 1 from sharing s where s.network_id = k.network_id and s.campaign_id = k.campaign_id"
                + " and s.organisation_id = k.organisation_id)");
    }

    /** Of all reports of this campaign. */
    void takeAll(Campaign campaign) {
        takeAll("k.network_id = ? and k.campaign_id = ?", campaign.network(), campaign.id());
    }

    /** Some at a time, each time for good: those of a hundred thousand take longer than one transaction may. */
    private void takeAll(String which, Object... values) {
        List<Lacking> all = lacking(which, values);
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            List<Lacking> some = all.subList(from, Math.min(all.size(), from + AT_ONCE));
            QuarkusTransaction.requiringNew().run(() -> store(documents(some)));
        }
    }

    /** The columns of a questionnaire version; it never changes. */
    Layout layout(String questionnaire) {
        return layouts.computeIfAbsent(questionnaire, hash -> Layout.of(questionnaires.version(hash)));
    }

    /** Those of which nothing was taken yet, or that were revised since. */
    private List<Lacking> lacking(String which, Object[] values) {
        return sql.rows(
                "select distinct r.organisation_id, r.assessment_id from campaign_call k"
                        + " join report r on r.organisation_id = k.organisation_id and r.assessment_id = k.assessment_id"
                        + " left join report_gist g on g.organisation_id = r.organisation_id"
                        + " and g.assessment_id = r.assessment_id where " + which
                        + " and g.revision is distinct from r.revision",
                row -> new Lacking(row.getString(1), row.getString(2)),
                values);
    }

    private List<Closed> documents(List<Lacking> some) {
        return sql.rows(
                "select a.organisation_id, a.id, a.questionnaire, a.profile, r.revision, r.document"
                        + " from unnest(?, ?) as t (o, a) join assessment a on a.organisation_id = t.o::uuid"
                        + " and a.id = t.a::uuid join report r on r.organisation_id = a.organisation_id"
                        + " and r.assessment_id = a.id",
                row -> new Closed(
                        row.getObject(1, UUID.class),
                        row.getObject(2, UUID.class),
                        row.getString(3),
                        row.getString(4),
                        row.getInt(5),
                        row.getString(6)),
                some.stream().map(Lacking::organisation).toArray(String[]::new),
                some.stream().map(Lacking::assessment).toArray(String[]::new));
    }

    private void store(List<Closed> all) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (Closed one : all) {
            ReportDocument report = Reports.read(one.document());
            Gist gist = Gist.of(layout(one.questionnaire()), report, profile(one.profile()));
            rows.add(new Object[] {
                one.organisation(),
                one.assessment(),
                one.revision(),
                one.questionnaire(),
                gist.marks().hex(),
                gist.totals(),
                gist.suggested().toArray(String[]::new)
            });
        }
        sql.changeAll(
                "insert into report_gist (organisation_id, assessment_id, revision, questionnaire, marks, totals, suggested)"
                        + " values (?, ?, ?, ?, decode(?, 'hex'), ?, ?) on conflict (organisation_id, assessment_id)"
                        + " do update set revision = excluded.revision, questionnaire = excluded.questionnaire,"
                        + " marks = excluded.marks, totals = excluded.totals, suggested = excluded.suggested",
                rows);
    }

    private Map<String, String> profile(String document) {
        try {
            return json.readValue(document, new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A stored profile cannot be read", e);
        }
    }
}
