package coop.plenum.network;

import coop.plenum.organisation.Standing;
import coop.plenum.platform.Ids;
import coop.plenum.platform.Sql;
import coop.plenum.questionnaire.Questionnaire;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Every query for campaigns; each takes a standing, in the network or in an organisation that is called. */
@ApplicationScoped
public class Campaigns {
    private final Sql sql;
    private final Clock clock;

    Campaigns(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** What must be known to begin one, and what can be changed later but for the questionnaire. */
    public record Draft(
            String title,
            String period,
            Questionnaire questionnaire,
            LocalDate opensOn,
            LocalDate closesOn,
            ZoneId zone,
            String message,
            Campaign.Audience called,
            boolean reviewed) {}

    /** Those of a network, the newest first. */
    public List<Campaign> of(NetworkStanding standing) {
        return sql.rows(
                "select c.* from campaign c where c.network_id = ? order by c.opens_on desc, c.created_at desc, c.id",
                Campaigns::read,
                standing.network().id());
    }

    /** One of this network; throws NotFoundException for any other. */
    public Campaign find(NetworkStanding standing, UUID id) {
        return find(standing.network().id(), id).orElseThrow(NotFoundException::new);
    }

    /** By its ids, for whoever has proved otherwise that they may know of it, and for jobs. */
    public Optional<Campaign> find(UUID network, UUID id) {
        return sql.first(
                "select c.* from campaign c where c.network_id = ? and c.id = ?", Campaigns::read, network, id);
    }

    /** One that calls this organisation and has begun; throws NotFoundException for any other. */
    public Campaign calling(Standing standing, UUID network, UUID id) {
        return calling(standing).stream()
                .filter(c -> c.network().equals(network) && c.id().equals(id))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    /** Those that call this organisation and have begun, the newest first. */
    public List<Campaign> calling(Standing standing) {
        return sql
                .rows(
                        "select c.* from campaign c join campaign_call k on k.network_id = c.network_id and k.campaign_id = c.id"
                                + " where k.organisation_id = ? order by c.opens_on desc, c.created_at desc, c.id",
                        Campaigns::read,
                        standing.organisation().id())
                .stream()
                .filter(c -> c.stage(clock.instant()) != Campaign.Stage.PLANNED)
                .toList();
    }

    /** Begins one; nobody is called yet. */
    public Campaign begin(NetworkStanding standing, Draft draft) {
        UUID id = Ids.next(clock);
        UUID network = standing.network().id();
        sql.change(
                "insert into campaign (network_id, id, title, period, questionnaire, questionnaire_key, opens_on,"
                        + " closes_on, zone, message, called_types, called_sizes, called_territories, reviewed, created_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                network,
                id,
                draft.title(),
                draft.period(),
                draft.questionnaire().contentHash(),
                draft.questionnaire().key(),
                draft.opensOn(),
                draft.closesOn(),
                draft.zone().getId(),
                draft.message(),
                draft.called().types().toArray(String[]::new),
                draft.called().sizes().toArray(String[]::new),
                draft.called().territories().toArray(String[]::new),
                draft.reviewed(),
                clock.instant());
        return find(network, id).orElseThrow();
    }

    /** Changes words and dates; who is called and what they answer stay. */
    public void change(Campaign campaign, Draft draft) {
        sql.change(
                "update campaign set title = ?, period = ?, opens_on = ?, closes_on = ?, zone = ?, message = ?,"
                        + " reviewed = ? where network_id = ? and id = ? and closed_at is null",
                draft.title(),
                draft.period(),
                draft.opensOn(),
                draft.closesOn(),
                draft.zone().getId(),
                draft.message(),
                draft.reviewed(),
                campaign.network(),
                campaign.id());
    }

    /** Ends it, with what the network says of it; whether it was still going on. */
    public boolean close(Campaign campaign, String summary) {
        return sql.change(
                        "update campaign set closed_at = ?, summary = ? where network_id = ? and id = ? and closed_at is null",
                        clock.instant(),
                        summary,
                        campaign.network(),
                        campaign.id())
                > 0;
    }

    private static Campaign read(ResultSet row) throws SQLException {
        OffsetDateTime closed = row.getObject("closed_at", OffsetDateTime.class);
        return new Campaign(
                row.getObject("network_id", UUID.class),
                row.getObject("id", UUID.class),
                row.getString("title"),
                row.getString("period"),
                row.getString("questionnaire"),
                row.getString("questionnaire_key"),
                row.getObject("opens_on", LocalDate.class),
                row.getObject("closes_on", LocalDate.class),
                ZoneId.of(row.getString("zone")),
                row.getString("message"),
                new Campaign.Audience(
                        texts(row, "called_types"), texts(row, "called_sizes"), texts(row, "called_territories")),
                row.getBoolean("reviewed"),
                row.getString("summary"),
                closed == null ? null : closed.toInstant());
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }
}
