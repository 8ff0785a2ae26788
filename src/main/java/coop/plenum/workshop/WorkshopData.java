package coop.plenum.workshop;

import coop.plenum.identity.rights.PersonalData;
import coop.plenum.identity.rights.Rows;
import coop.plenum.platform.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

/** What workshops keep of a person: which they lead, and the seats they have in those that go on. */
@ApplicationScoped
class WorkshopData implements PersonalData {
    private static final int BEFORE_ASSESSMENTS = 20;

    private final Sql sql;

    WorkshopData(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<Part> of(UUID person, Locale language) {
        return List.of(
                new Part(
                        "workshops_led",
                        sql.rows(
                                "select o.name as organisation, w.title, f.named_at, w.ended_at from workshop_facilitator f"
                                        + " join workshop w on w.organisation_id = f.organisation_id and w.id = f.workshop_id"
                                        + " join organisation o on o.id = w.organisation_id where f.person_id = ?"
                                        + " order by f.named_at",
                                Rows::read,
                                person)),
                new Part(
                        "seats",
                        sql.rows(
                                "select o.name as organisation, w.title, s.role_group, s.name, s.joined_at from seat s"
                                        + " join workshop w on w.organisation_id = s.organisation_id and w.id = s.workshop_id"
                                        + " join organisation o on o.id = w.organisation_id where s.person_id = ?"
                                        + " order by s.joined_at",
                                Rows::read,
                                person)),
                new Part(
                        "votes",
                        sql.rows(
                                "select w.title, v.question_id as question, v.round, v.value from vote v join seat s"
                                        + " on s.organisation_id = v.organisation_id and s.id = v.seat_id"
                                        + " join workshop w on w.organisation_id = v.organisation_id and w.id = v.workshop_id"
                                        + " where s.person_id = ? order by w.created_at, v.question_id, v.round",
                                Rows::read,
                                person)));
    }

    /** Votes of a workshop that goes on go with the seat; what has ended holds nobody. */
    @Override
    public void erase(UUID person) {
        sql.change("delete from seat where person_id = ?", person);
        sql.change("delete from workshop_facilitator where person_id = ?", person);
        sql.change("update workshop set led_by = null where led_by = ?", person);
    }

    @Override
    public Set<String> tables() {
        return Set.of("seat", "workshop_facilitator", "workshop");
    }

    @Override
    public int order() {
        return BEFORE_ASSESSMENTS;
    }
}
