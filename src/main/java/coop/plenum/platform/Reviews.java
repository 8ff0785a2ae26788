package coop.plenum.platform;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * Against which English each translation was last read: one line for each text, its address and then, for each
 * language, a short hash of the English that stood there.
 */
public final class Reviews {
    private static final int SHOWN = 8;

    private final Map<String, Map<String, String>> hashes = new LinkedHashMap<>();

    /** Reads what {@link #lines} wrote; whatever is no such line is passed over. */
    public static Reviews of(String lines) {
        Reviews reviews = new Reviews();
        lines.lines().map(line -> line.split(" ")).forEach(words -> {
            for (int i = 1; i < words.length; i++) {
                String[] hash = words[i].split(":", 2);
                if (hash.length == 2) reviews.ofText(words[0]).put(hash[0], hash[1]);
            }
        });
        return reviews;
    }

    /** Whether the translation at this address was read against just this English. */
    public boolean cover(String address, String language, String english) {
        return hash(english).equals(hashes.getOrDefault(address, Map.of()).get(language));
    }

    /** Whether the translation at this address was read against any English at all. */
    public boolean know(String address, String language) {
        return hashes.getOrDefault(address, Map.of()).containsKey(language);
    }

    /** Notes that the translation at this address was read against this English. */
    public void note(String address, String language, String english) {
        ofText(address).put(language, hash(english));
    }

    /** Keeps what an earlier review says of this address. */
    public void keep(String address, String language, Reviews earlier) {
        String hash = earlier.hashes.getOrDefault(address, Map.of()).get(language);
        if (hash != null) ofText(address).put(language, hash);
    }

    public String lines() {
        StringBuilder lines = new StringBuilder();
        hashes.forEach((address, byLanguage) -> {
            lines.append(address);
            byLanguage.forEach((language, hash) ->
                    lines.append(' ').append(language).append(':').append(hash));
            lines.append('\n');
        });
        return lines.toString();
    }

    private Map<String, String> ofText(String address) {
        return hashes.computeIfAbsent(address, a -> new TreeMap<>());
    }

    private static String hash(String english) {
        return Hash.of(english.strip().replaceAll("\\s+", " ")).substring(0, SHOWN);
    }
}
