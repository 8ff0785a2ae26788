package coop.plenum.organisation;

import coop.plenum.identity.rights.PersonalData;
import coop.plenum.identity.rights.Rows;
import coop.plenum.platform.Page;
import coop.plenum.platform.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

/** What organisations keep of a person: memberships, invitations, what they did and what concerned them. */
@ApplicationScoped
class MembershipData implements PersonalData {
    private static final int AFTER_ASSESSMENTS = 50;

    private final Sql sql;
    private final Page page;

    MembershipData(Sql sql, Page page) {
        this.sql = sql;
        this.page = page;
    }

    @Override
    public List<Part> of(UUID person, Locale language) {
        return List.of(
                new Part(
                        "memberships",
                        sql.rows(
                                "select o.name as organisation, lower(m.role_group) as role_group, lower(m.role) as role,"
                                        + " m.created_at from membership m join organisation o on o.id = m.organisation_id"
                                        + " where m.person_id = ? order by o.name",
                                Rows::read,
                                person)),
                new Part(
                        "invitations",
                        sql.rows(
                                "select o.name as organisation, i.address, i.name, i.sent_at, i.expires_at"
                                        + " from invitation i join organisation o on o.id = i.organisation_id"
                                        + " where i.address = (select address from person where id = ?)",
                                Rows::read,
                                person)),
                new Part(
                        "audit",
                        sql.rows(
                                "select o.name as organisation, a.deed, a.subject, a.done_at,"
                                        + " a.person_id = ? as by_you from audit a"
                                        + " join organisation o on o.id = a.organisation_id"
                                        + " where a.person_id = ? or a.concerns = ? order by a.done_at",
                                Rows::read,
                                person,
                                person,
                                person)));
    }

    /** Nobody else could look after what they leave behind. */
    @Override
    public String obstacle(UUID person) {
        List<String> alone = sql.rows(
                "select o.name from membership m join organisation o on o.id = m.organisation_id"
                        + " where m.person_id = ? and m.role = 'STEWARD' and not exists (select 1 from membership x"
                        + " where x.organisation_id = m.organisation_id and x.role = 'STEWARD' and x.person_id <> m.person_id)"
                        + " and exists (select 1 from membership x where x.organisation_id = m.organisation_id"
                        + " and x.person_id <> m.person_id) order by o.name",
                row -> row.getString(1),
                person);
        return alone.isEmpty() ? "" : page.texts(OrganisationMessages.class).lastStewardOf(String.join(", ", alone));
    }

    @Override
    public void erase(UUID person) {
        // Waits for stewards who are leaving at this moment, so that one stays.
        sql.rows(
                "select o.id from organisation o join membership m on m.organisation_id = o.id"
                        + " where m.person_id = ? order by o.id for update of o",
                row -> Boolean.TRUE,
                person);
        sql.change("delete from invitation where address = (select address from person where id = ?)", person);
        sql.change(
                "insert into audit (organisation_id, id, deed, done_at)"
                        + " select organisation_id, gen_random_uuid(), 'erased', now() from membership where person_id = ?",
                person);
        sql.change("delete from membership where person_id = ?", person);
    }

    @Override
    public Set<String> tables() {
        return Set.of("membership");
    }

    @Override
    public int order() {
        return AFTER_ASSESSMENTS;
    }
}
