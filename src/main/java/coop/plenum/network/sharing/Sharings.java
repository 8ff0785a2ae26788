package coop.plenum.network.sharing;

import coop.plenum.network.Campaign;
import coop.plenum.organisation.Organisation;
import coop.plenum.organisation.Standing;
import coop.plenum.platform.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Every query for what organisations share of a campaign; no row means not shared. */
@ApplicationScoped
public class Sharings {
    private final Sql sql;
    private final Clock clock;

    Sharings(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** The choice for each dimension that is shared, by key. */
    public record Shared(Map<String, Choice> choices) {
        public Choice of(String dimension) {
            return choices.getOrDefault(dimension, Choice.NONE);
        }

        public boolean isNothing() {
            return choices.isEmpty();
        }
    }

    public Shared of(Standing standing, Campaign campaign) {
        return of(standing.organisation(), campaign);
    }

    private Shared of(Organisation organisation, Campaign campaign) {
        Map<String, Choice> choices = new HashMap<>();
        sql.rows(
                        "select dimension, choice from sharing where network_id = ? and campaign_id = ? and organisation_id = ?",
                        row -> Map.entry(row.getString(1), Choice.valueOf(row.getString(2))),
                        campaign.network(),
                        campaign.id(),
                        organisation.id())
                .forEach(e -> choices.put(e.getKey(), e.getValue()));
        return new Shared(Map.copyOf(choices));
    }

    /** Writes all choices anew; whether that changed anything. Without {@code by}, it was the application itself. */
    public boolean decide(
            Organisation organisation, Campaign campaign, Map<String, Choice> choices, @Nullable UUID by) {
        Shared before = of(organisation, campaign);
        Map<String, Choice> shared = new HashMap<>(choices);
        shared.values().removeIf(c -> c == Choice.NONE);
        if (before.choices().equals(shared)) return false;
        sql.change(
                "delete from sharing where network_id = ? and campaign_id = ? and organisation_id = ?",
                campaign.network(),
                campaign.id(),
                organisation.id());
        shared.forEach((dimension, choice) -> sql.change(
                "insert into sharing (network_id, campaign_id, organisation_id, dimension, choice, decided_by,"
                        + " decided_at) values (?, ?, ?, ?, ?, ?, ?)",
                campaign.network(),
                campaign.id(),
                organisation.id(),
                dimension,
                choice.name(),
                by,
                clock.instant()));
        return true;
    }
}
