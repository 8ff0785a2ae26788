package coop.plenum.identity;

import java.util.List;
import java.util.UUID;

/** The invented people of the trial, whom anybody may play there. Given by the package that makes them. */
public interface DemoPeople {
    List<DemoPerson> all();

    /** A person and what they are; {@code initial} is the letter on their seat. */
    record DemoPerson(UUID id, String name, String description) {
        public String initial() {
            return name.substring(0, 1);
        }
    }
}
