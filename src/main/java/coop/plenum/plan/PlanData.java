package coop.plenum.plan;

import coop.plenum.identity.rights.PersonalData;
import coop.plenum.identity.rights.Rows;
import coop.plenum.platform.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

/** What plans keep of a person: the actions they look after. */
@ApplicationScoped
class PlanData implements PersonalData {
    private static final int FIRST = 20;

    private final Sql sql;

    PlanData(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<Part> of(UUID person, Locale language) {
        return List.of(new Part(
                "actions",
                sql.rows(
                        "select o.name as organisation, a.pattern, a.step, a.due_on, lower(a.status) as status"
                                + " from action a join organisation o on o.id = a.organisation_id where a.person_id = ?"
                                + " order by o.name, a.created_at",
                        Rows::read,
                        person)));
    }

    /** The action stays, and nobody looks after it. */
    @Override
    public void erase(UUID person) {
        sql.change("update action set person_id = null where person_id = ?", person);
    }

    @Override
    public Set<String> tables() {
        return Set.of("action");
    }

    @Override
    public int order() {
        return FIRST;
    }
}
