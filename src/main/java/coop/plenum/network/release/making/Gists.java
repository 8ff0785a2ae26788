package coop.plenum.network.release.making;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import coop.plenum.network.Campaign;
import coop.plenum.platform.Sql;
import coop.plenum.questionnaire.Questionnaires;
import coop.plenum.report.ReportDocument;
import coop.plenum.report.Reports;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Takes from closed reports what releases count, once for each report. */
@ApplicationScoped
public class Gists {
    private static final int AT_ONCE = 200;
    private static final UUID FIRST = new UUID(0, 0);

    private final Sql sql;
    private final Questionnaires questionnaires;
    private final ObjectMapper json;
    private final Map<String, Layout> layouts = new ConcurrentHashMap<>();

    Gists(Sql sql, Questionnaires questionnaires, ObjectMapper json) {
        this.sql = sql;
        this.questionnaires = questionnaires;
        this.json = json;
    }

    private record Lacking(
            UUID organisation, UUID assessment, String questionnaire, String profile, int revision, String document) {}

    /** Of every report that some network may count, so that a release finds it done. */
    @Transactional
    void takeShared() {
        takeAll("exists (select 1 from sharing s where s.network_id = k.network_id and s.campaign_id = k.campaign_id"
                + " and s.organisation_id = k.organisation_id)");
    }

    /** Of all reports of this campaign. In a transaction of its own where there is none: a preview needs them too. */
    @Transactional
    void takeAll(Campaign campaign) {
        takeAll("k.network_id = ? and k.campaign_id = ?", campaign.network(), campaign.id());
    }

    private void takeAll(String which, Object... values) {
        UUID organisation = FIRST;
        UUID assessment = FIRST;
        List<Lacking> some;
        do {
            some = lacking(which, values, organisation, assessment);
            store(some);
            if (some.isEmpty()) return;
            organisation = some.get(some.size() - 1).organisation();
            assessment = some.get(some.size() - 1).assessment();
        } while (some.size() == AT_ONCE);
    }

    /** The columns of a questionnaire version; it never changes. */
    Layout layout(String questionnaire) {
        return layouts.computeIfAbsent(questionnaire, hash -> Layout.of(questionnaires.version(hash)));
    }

    /** Those of which nothing was taken yet, or that were revised since. */
    private List<Lacking> lacking(String which, Object[] values, UUID organisation, UUID assessment) {
        List<Object> all = new ArrayList<>(Arrays.asList(values));
        all.addAll(List.of(organisation, assessment, AT_ONCE));
        return sql.rows(
                "select distinct on (a.organisation_id, a.id) a.organisation_id, a.id, a.questionnaire, a.profile, r.revision, r.document"
                        + " from campaign_call k join assessment a on a.organisation_id = k.organisation_id"
                        + " and a.id = k.assessment_id join report r on r.organisation_id = a.organisation_id"
                        + " and r.assessment_id = a.id left join report_gist g on g.organisation_id = a.organisation_id"
                        + " and g.assessment_id = a.id where " + which
                        + " and g.revision is distinct from r.revision and (a.organisation_id, a.id) > (?, ?)"
                        + " order by a.organisation_id, a.id limit ?",
                row -> new Lacking(
                        row.getObject(1, UUID.class),
                        row.getObject(2, UUID.class),
                        row.getString(3),
                        row.getString(4),
                        row.getInt(5),
                        row.getString(6)),
                all.toArray());
    }

    private void store(List<Lacking> all) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (Lacking one : all) {
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
