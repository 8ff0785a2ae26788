package coop.plenum.identity.rights;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What one feature keeps of persons. A test fails where a table that refers to persons is named by none. */
public interface PersonalData {
    /**
     * A group of rows.
     *
     * @param key its name in the file, and of its heading
     * @param rows each with its values by name, in the order to be shown
     */
    record Part(String key, List<Map<String, Object>> rows) {}

    /** Everything about this person, with texts of the application in this language. */
    List<Part> of(UUID person, Locale language);

    /** Why this person cannot be erased yet, as a sentence in the language of the request; empty where they can. */
    default String obstacle(UUID person) {
        return "";
    }

    /** Removes it, or takes the person out of it. Called in the transaction in which the person goes. */
    void erase(UUID person);

    /** The tables with persons that this takes care of. */
    Set<String> tables();

    /** Those with the lower number are erased first: what refers to others goes before them. */
    int order();
}
