package coop.plenum.identity;

import java.util.List;
import java.util.UUID;

/** The invented people of the trial, each one click away on its sign-in page; whoever fills the trial implements it. */
public interface DemoPeople {
    List<DemoPerson> all();

    /** One of them, with a few words in the visitor's language on what they can show. */
    record DemoPerson(UUID id, String name, String description) {
        /** The letter on their seat. */
        public String initial() {
            return name.substring(0, 1);
        }
    }
}
