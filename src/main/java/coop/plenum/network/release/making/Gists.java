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
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Takes from closed reports what releases count, once for each report. */
@ApplicationScoped
public class Gists {
    private static final int AT_ONCE = 200;
    /** The report that stands: the one that was frozen last. */
    private static final String STANDING =
            "join lateral (select r.document, r.frozen_at from report r where r.organisation_id = a.organisation_id"
                    + " and r.assessment_id = a.id order by r.frozen_at desc limit 1) r on true ";

    private static final String LACKING =
            "not exists (select 1 from report_gist g where g.organisation_id = a.organisation_id"
                    + " and g.assessment_id = a.id and g.frozen_at = r.frozen_at)";

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
            UUID organisation,
            UUID assessment,
            String questionnaire,
            String profile,
            OffsetDateTime frozenAt,
            String document) {}

    /** Of this assessment; done as an organisation begins to share, a release finds it there. */
    public void take(UUID organisation, UUID assessment) {
        store(lacking("where a.organisation_id = ? and a.id = ? and " + LACKING, organisation, assessment));
    }

    /**
     * Of all reports of this campaign that have none yet, or that were made anew since. In a transaction of its own where
     * there is none: a preview, which changes nothing that can be seen, takes them too.
     */
    @Transactional
    void takeAll(Campaign campaign) {
        List<Lacking> some;
        do {
            some = lacking(
                    "join campaign_call k on k.organisation_id = a.organisation_id and k.assessment_id = a.id"
                            + " where k.network_id = ? and k.campaign_id = ? and " + LACKING + " limit " + AT_ONCE,
                    campaign.network(),
                    campaign.id());
            store(some);
        } while (some.size() == AT_ONCE);
    }

    /** The columns of a questionnaire version; it never changes. */
    Layout layout(String questionnaire) {
        return layouts.computeIfAbsent(questionnaire, hash -> Layout.of(questionnaires.version(hash)));
    }

    private List<Lacking> lacking(String where, Object... values) {
        return sql.rows(
                "select a.organisation_id, a.id, a.questionnaire, a.profile, r.frozen_at, r.document from assessment a "
                        + STANDING + where,
                row -> new Lacking(
                        row.getObject(1, UUID.class),
                        row.getObject(2, UUID.class),
                        row.getString(3),
                        row.getString(4),
                        row.getObject(5, OffsetDateTime.class),
                        row.getString(6)),
                values);
    }

    private void store(List<Lacking> all) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (Lacking one : all) {
            ReportDocument report = Reports.read(one.document());
            Gist gist = Gist.of(layout(one.questionnaire()), report, profile(one.profile()));
            rows.add(new Object[] {
                one.organisation(),
                one.assessment(),
                one.frozenAt(),
                one.questionnaire(),
                HexFormat.of().formatHex(gist.marks()),
                gist.totals(),
                gist.suggested().toArray(String[]::new)
            });
        }
        sql.changeAll(
                "insert into report_gist (organisation_id, assessment_id, frozen_at, questionnaire, marks, totals, suggested)"
                        + " values (?, ?, ?, ?, decode(?, 'hex'), ?, ?) on conflict (organisation_id, assessment_id)"
                        + " do update set frozen_at = excluded.frozen_at, questionnaire = excluded.questionnaire,"
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
