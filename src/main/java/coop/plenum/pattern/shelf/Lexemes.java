package coop.plenum.pattern.shelf;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * What the database makes of English words. It is asked once for each: of thousands of long texts, it would spend most of
 * its time on words it has seen.
 */
final class Lexemes {
    /** Somebody's language has fewer; more are noise, and not worth the memory. */
    private static final int MOST = 300_000;

    /** The database counts no further. */
    private static final int LAST_PLACE = 16_383;

    private final Map<String, List<String>> known = new ConcurrentHashMap<>();

    /** Gives the lexemes of each word of these texts, and none for a word that says nothing. */
    Function<String, List<String>> of(Connection connection, Collection<Map<String, Integer>> gists)
            throws SQLException {
        Set<String> strange = new HashSet<>();
        for (Map<String, Integer> gist : gists)
            for (String word : gist.keySet()) if (!known.containsKey(word)) strange.add(word);
        Map<String, List<String>> learned = strange.isEmpty() ? Map.of() : asked(connection, strange);
        if (known.size() < MOST) known.putAll(learned);
        return word -> {
            List<String> lexemes = known.get(word);
            return lexemes == null ? learned.getOrDefault(word, List.of()) : lexemes;
        };
    }

    private static Map<String, List<String>> asked(Connection connection, Set<String> words) throws SQLException {
        Map<String, List<String>> learned = new HashMap<>();
        Array asked = connection.createArrayOf("text", words.toArray());
        try (PreparedStatement query = connection.prepareStatement(
                "select w, array_to_string(tsvector_to_array(to_tsvector('english', w)), ' ') from unnest(?) w")) {
            query.setArray(1, asked);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    String lexemes = rows.getString(2);
                    learned.put(rows.getString(1), lexemes.isEmpty() ? List.of() : List.of(lexemes.split(" ", -1)));
                }
            }
        } finally {
            asked.free();
        }
        return learned;
    }

    /** The words as the database writes a text it has read: each lexeme with its places, in any order. */
    static String vector(Map<String, Integer> gist, Function<String, List<String>> lexemes) {
        StringBuilder vector = new StringBuilder();
        int place = 0;
        for (var word : gist.entrySet()) {
            for (String lexeme : lexemes.apply(word.getKey())) {
                vector.append('\'').append(lexeme).append("':");
                for (int time = 1; time <= word.getValue(); time++)
                    vector.append(Math.min(place + time, LAST_PLACE)).append(time < word.getValue() ? ',' : ' ');
            }
            place += word.getValue();
        }
        return vector.toString();
    }
}
