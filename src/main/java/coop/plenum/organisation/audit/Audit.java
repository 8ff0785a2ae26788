package coop.plenum.organisation.audit;

import coop.plenum.platform.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Writes down what happens, in the transaction in which it happens. Nothing is ever changed or taken out. */
@ApplicationScoped
public class Audit {
    private final Session database;
    private final Clock clock;

    Audit(Session database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * One thing that happened.
     *
     * @param by who did it; null for the application itself
     * @param concerns whom it concerns, where it concerns somebody
     * @param subject what it concerns, such as an assessment's period; never a person's name or address
     */
    public record Entry(
            UUID organisation,
            @Nullable UUID by,
            Deed deed,
            @Nullable UUID concerns,
            String subject) {
        public static Entry of(UUID organisation, UUID by, Deed deed) {
            return new Entry(organisation, by, deed, null, "");
        }

        public Entry concerning(UUID person) {
            return new Entry(organisation, by, deed, person, subject);
        }

        public Entry about(String what) {
            return new Entry(organisation, by, deed, concerns, what);
        }
    }

    public void note(Entry entry) {
        database.createNativeMutationQuery("insert into audit (organisation_id, id, person_id, deed, concerns, subject,"
                        + " done_at) values (:organisation, :id, :by, :deed, :concerns, :subject, :now)")
                .setParameter("organisation", entry.organisation())
                .setParameter("id", Ids.next(clock))
                .setParameter("by", entry.by(), UUID.class)
                .setParameter("deed", entry.deed().key())
                .setParameter("concerns", entry.concerns(), UUID.class)
                .setParameter("subject", entry.subject())
                .setParameter("now", clock.instant())
                .executeUpdate();
    }
}
