package coop.plenum.network;

import coop.plenum.identity.rights.PersonalData;
import coop.plenum.identity.rights.Rows;
import coop.plenum.platform.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

/** What networks keep of a person: which they run, and what they decided to share for their organisation. */
@ApplicationScoped
class NetworkData implements PersonalData {
    private static final int BEFORE_ASSESSMENTS = 15;

    private final Sql sql;

    NetworkData(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<Part> of(UUID person, Locale language) {
        return List.of(
                new Part(
                        "networks_run",
                        sql.rows(
                                "select n.name as network, c.named_at from coordinator c join network n on n.id = c.network_id"
                                        + " where c.person_id = ? order by c.named_at",
                                Rows::read,
                                person)),
                new Part(
                        "sharing_decided",
                        sql.rows(
                                "select o.name as organisation, n.name as network, c.title as campaign, s.dimension, s.choice,"
                                        + " s.decided_at from sharing s join network n on n.id = s.network_id"
                                        + " join campaign c on c.network_id = s.network_id and c.id = s.campaign_id"
                                        + " join organisation o on o.id = s.organisation_id where s.decided_by = ?"
                                        + " order by s.decided_at, s.dimension",
                                Rows::read,
                                person)));
    }

    /** What an organisation shares stays its decision. */
    @Override
    public void erase(UUID person) {
        sql.change("delete from coordinator where person_id = ?", person);
        sql.change("update sharing set decided_by = null where decided_by = ?", person);
    }

    @Override
    public Set<String> tables() {
        return Set.of("coordinator", "sharing");
    }

    @Override
    public int order() {
        return BEFORE_ASSESSMENTS;
    }
}
