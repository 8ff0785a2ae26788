package coop.plenum.identity.rights;

import coop.plenum.platform.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

/** The person, by which provider they sign in, and their sessions. */
@ApplicationScoped
class Account implements PersonalData {
    private static final int LAST = 100;

    private final Sql sql;

    Account(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<Part> of(UUID person, Locale language) {
        return List.of(
                new Part(
                        "person",
                        sql.rows(
                                "select name, address, language, created_at from person where id = ?",
                                Rows::read,
                                person)),
                new Part(
                        "identities",
                        sql.rows("select issuer, subject from identity where person_id = ?", Rows::read, person)),
                new Part(
                        "address_changes",
                        sql.rows(
                                "select address, created_at, expires_at from address_change where person_id = ?",
                                Rows::read,
                                person)),
                new Part(
                        "sessions",
                        sql.rows(
                                "select created_at, expires_at from session where person_id = ? order by created_at",
                                Rows::read,
                                person)));
    }

    @Override
    public void erase(UUID person) {
        sql.change("delete from session where person_id = ?", person);
        sql.change("delete from address_change where person_id = ?", person);
        sql.change("delete from identity where person_id = ?", person);
        sql.change("delete from sign_in_link where address = (select address from person where id = ?)", person);
        sql.change("delete from outbox where address = (select address from person where id = ?)", person);
        sql.change("delete from person where id = ?", person);
    }

    @Override
    public Set<String> tables() {
        return Set.of("session", "identity", "address_change");
    }

    @Override
    public int order() {
        return LAST;
    }
}
