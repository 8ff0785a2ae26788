package coop.plenum.network.module;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import coop.plenum.network.Network;
import coop.plenum.network.NetworkStanding;
import coop.plenum.platform.Hash;
import coop.plenum.platform.Sql;
import coop.plenum.questionnaire.Documents;
import coop.plenum.questionnaire.OwnQuestions;
import coop.plenum.questionnaire.Questionnaire;
import coop.plenum.questionnaire.Questionnaires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Every query for a network's own questions, and the questionnaires that are made with them. */
@ApplicationScoped
public class Modules {
    /** In bytes. */
    static final int LARGEST = 256 * 1024;

    /** For rooms: too short to carry anything more. */
    private static final String WORKSHOP = "workshop";

    private static final String SELECT = "select v.network_id, v.number, v.source, v.document, v.note,"
            + " coalesce(p.name, '') as writer, v.written_at, v.used_at, v.effect from module_version v"
            + " left join person p on p.id = v.written_by ";

    private final Questionnaires questionnaires;
    private final Sql sql;
    private final ObjectMapper json;
    private final Clock clock;

    Modules(Questionnaires questionnaires, Sql sql, ObjectMapper json, Clock clock) {
        this.questionnaires = questionnaires;
        this.sql = sql;
        this.json = json;
        this.clock = clock;
    }

    /**
     * What a campaign of this network may ask: the shared questionnaires on offer, and those with the network's own
     * questions where it uses any; in general words.
     */
    public List<Questionnaire> versionsFor(Network network) {
        List<Questionnaire> offered = new ArrayList<>(questionnaires.onOffer());
        inUse(network.id())
                .ifPresent(used -> questionnaires
                        .onOffer()
                        .forEach(shared -> joined(used, shared.contentHash()).ifPresent(offered::add)));
        return offered;
    }

    private Optional<Questionnaire> joined(ModuleVersion used, String shared) {
        return sql.first(
                        "select joined from module_questionnaire where network_id = ? and number = ? and shared = ?",
                        row -> row.getString(1),
                        used.network(),
                        used.number(),
                        shared)
                .map(questionnaires::version);
    }

    /** All versions, the newest first. */
    List<ModuleVersion> of(NetworkStanding standing) {
        return sql.rows(
                SELECT + "where v.network_id = ? order by v.number desc",
                this::read,
                standing.network().id());
    }

    /** One of this network; throws NotFoundException for any other. */
    ModuleVersion find(NetworkStanding standing, int number) {
        return find(standing.network().id(), number).orElseThrow(NotFoundException::new);
    }

    Optional<ModuleVersion> find(UUID network, int number) {
        return sql.first(SELECT + "where v.network_id = ? and v.number = ?", this::read, network, number);
    }

    /** The version in use; none where the network asks nothing of its own. */
    Optional<ModuleVersion> inUse(UUID network) {
        return sql.first(
                SELECT
                        + "where v.network_id = ? and v.used_at is not null order by v.used_at desc, v.number desc limit 1",
                this::read,
                network);
    }

    /** The versions in use in all networks. */
    List<ModuleVersion> inUse() {
        return sql
                .rows(
                        "select distinct network_id from module_version where used_at is not null",
                        row -> row.getObject(1, UUID.class))
                .stream()
                .flatMap(network -> inUse(network).stream())
                .toList();
    }

    /** The questions of a version as a reader without an organisation reads them. */
    Questionnaire worded(ModuleVersion version) {
        return version.own().alone(questionnaires.bank().words()).worded(Map.of());
    }

    /** The version with this practice that was last put to use: nothing of a draft is shown to others. */
    Optional<ModuleVersion> withPractice(String slug) {
        String prefix = slug.split("-", 2)[0].toUpperCase(Locale.ROOT);
        return sql
                .first(
                        "select network_id from module_prefix where prefix = ?",
                        row -> row.getObject(1, UUID.class),
                        prefix)
                .stream()
                .flatMap(this::used)
                .filter(v -> v.own().practice(slug).isPresent())
                .findFirst();
    }

    /** Those that are or were in use, the latest first. */
    private Stream<ModuleVersion> used(UUID network) {
        return sql
                .rows(
                        SELECT + "where v.network_id = ? and v.used_at is not null order by v.used_at desc",
                        this::read,
                        network)
                .stream();
    }

    /** The version that has this very text. */
    Optional<ModuleVersion> same(NetworkStanding standing, String source) {
        return sql.first(
                SELECT + "where v.network_id = ? and v.content_hash = ?",
                this::read,
                standing.network().id(),
                Hash.of(source));
    }

    /** The network's prefix, once it has one. */
    Optional<String> prefix(NetworkStanding standing) {
        return sql.first(
                "select prefix from module_prefix where network_id = ?",
                row -> row.getString(1),
                standing.network().id());
    }

    /** Takes the prefix, unless it is this network's already; false where it is that of another one. */
    boolean take(NetworkStanding standing, String prefix) {
        UUID network = standing.network().id();
        // Two coordinators who save at the same moment must not count to the same number.
        sql.first("select 1 from network where id = ? for update", row -> Boolean.TRUE, network);
        sql.change(
                "insert into module_prefix (network_id, prefix) values (?, ?) on conflict do nothing", network, prefix);
        return prefix(standing).filter(prefix::equals).isPresent();
    }

    /** Stores a version that nobody uses yet, and the marks behind its effect; its number. */
    int keep(NetworkStanding standing, String source, OwnQuestions own, String note, Effects.Found found) {
        UUID network = standing.network().id();
        int number = sql.first(
                        "select coalesce(max(number), 0) + 1 from module_version where network_id = ?",
                        row -> row.getInt(1),
                        network)
                .orElseThrow();
        sql.change(
                "insert into module_version (network_id, number, content_hash, source, document, note, written_by,"
                        + " written_at, effect) values (?, ?, ?, ?, ?, ?, ?, ?, cast(? as jsonb))",
                network,
                number,
                Hash.of(source),
                source,
                Documents.of(own),
                note,
                standing.viewer().person(),
                clock.instant(),
                write(found.effect()));
        List<Object[]> rows = new ArrayList<>();
        found.behind()
                .forEach((question, marks) -> marks.forEach((organisation, mark) -> rows.add(
                        new Object[] {network, number, found.campaign(), question, UUID.fromString(organisation), mark
                        })));
        sql.changeAll(
                "insert into module_effect_mark (network_id, number, campaign_id, question, organisation_id, mark)"
                        + " values (?, ?, ?, ?, ?, ?)",
                rows);
        return number;
    }

    /** Puts a version to use from now on. */
    void use(ModuleVersion version) {
        sql.change(
                "update module_version set used_at = ? where network_id = ? and number = ?",
                clock.instant(),
                version.network(),
                version.number());
        join(version);
    }

    /** Makes the questionnaires of this version and the shared ones on offer, unless they are made. */
    void join(ModuleVersion version) {
        for (Questionnaire shared : questionnaires.bank().questionnaires()) {
            if (shared.key().equals(WORKSHOP) || !version.own().fits(shared)) continue;
            Questionnaire joined = version.own().joinedTo(shared, version.number());
            questionnaires.keep(joined);
            sql.change(
                    "insert into module_questionnaire (network_id, number, shared, joined) values (?, ?, ?, ?)"
                            + " on conflict do nothing",
                    version.network(),
                    version.number(),
                    shared.contentHash(),
                    joined.contentHash());
        }
    }

    private ModuleVersion read(ResultSet row) throws SQLException {
        OffsetDateTime used = row.getObject("used_at", OffsetDateTime.class);
        return new ModuleVersion(
                row.getObject("network_id", UUID.class),
                row.getInt("number"),
                row.getString("source"),
                Documents.own(row.getString("document")),
                row.getString("note"),
                row.getString("writer"),
                row.getObject("written_at", OffsetDateTime.class).toInstant(),
                used == null ? null : used.toInstant(),
                effect(row.getString("effect")));
    }

    private Effect effect(String document) {
        try {
            return json.readValue(document, Effect.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private String write(Effect effect) {
        try {
            return json.writeValueAsString(effect);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
