package coop.plenum.network.module;

import coop.plenum.identity.rights.PersonalData;
import coop.plenum.identity.rights.Rows;
import coop.plenum.platform.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

/** Who wrote which version of a network's own questions. */
@ApplicationScoped
class ModuleData implements PersonalData {
    private static final int BEFORE_ASSESSMENTS = 15;

    private final Sql sql;

    ModuleData(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<Part> of(UUID person, Locale language) {
        return List.of(new Part(
                "questions_written",
                sql.rows(
                        "select n.name as network, v.note, v.written_at from module_version v"
                                + " join network n on n.id = v.network_id where v.written_by = ? order by v.written_at",
                        Rows::read,
                        person)));
    }

    /** The questions stay the network's. */
    @Override
    public void erase(UUID person) {
        sql.change("update module_version set written_by = null where written_by = ?", person);
    }

    @Override
    public Set<String> tables() {
        return Set.of("module_version");
    }

    @Override
    public int order() {
        return BEFORE_ASSESSMENTS;
    }
}
