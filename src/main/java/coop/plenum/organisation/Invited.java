package coop.plenum.organisation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Who was invited and has not joined yet; whoever invites implements it. */
public interface Invited {
    List<Row> in(Organisation organisation);

    /** One invitation in the list of people. */
    record Row(UUID id, String address, String name, Instant sentAt, boolean expired) {}
}
