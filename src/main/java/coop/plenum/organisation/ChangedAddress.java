package coop.plenum.organisation;

import coop.plenum.identity.AddressChanged;
import coop.plenum.organisation.audit.Audit;
import coop.plenum.organisation.audit.Deed;
import coop.plenum.platform.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.UUID;

/** Writes down, in each organisation of a person, that they are known by another address; not by which. */
@ApplicationScoped
class ChangedAddress {
    private final Sql sql;
    private final Audit audit;

    ChangedAddress(Sql sql, Audit audit) {
        this.sql = sql;
        this.audit = audit;
    }

    void note(@Observes AddressChanged changed) {
        sql.rows(
                        "select organisation_id from membership where person_id = ?",
                        row -> row.getObject(1, UUID.class),
                        changed.person())
                .forEach(o -> audit.note(Audit.Entry.of(o, changed.person(), Deed.ADDRESS_CHANGED)));
    }
}
