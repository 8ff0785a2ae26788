package coop.plenum.pattern.browse;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import coop.plenum.pattern.Pattern;
import coop.plenum.pattern.foreign.ForeignPattern;
import coop.plenum.pattern.shelf.Shelf;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What a page says of its pattern to programs, as JSON-LD in the words of schema.org. */
final class LinkedData {
    private static final JsonMapper JSON = new JsonMapper();

    private static final Map<String, String> LICENCES =
            Map.of("CC-BY-SA-4.0", "https://creativecommons.org/licenses/by-sa/4.0/");

    private LinkedData() {}

    static String of(Pattern pattern, Locale language) {
        Map<String, Object> data = work(
                pattern.titleIn(language),
                pattern.summary().in(language),
                pattern.title().languageIn(language));
        data.put("license", LICENCES.get("CC-BY-SA-4.0"));
        data.put("isPartOf", Map.of("@type", "Collection", "name", "Plenum"));
        data.put(
                "citation",
                pattern.checkedReferences().stream().map(Pattern.Reference::url).toList());
        return text(data);
    }

    static String of(ForeignPattern pattern, Shelf.Source source) {
        Map<String, Object> data = work(pattern.title(), pattern.summary(), "en");
        String licence = pattern.licence().isEmpty() ? source.licence() : pattern.licence();
        data.put("license", LICENCES.getOrDefault(licence, licence));
        data.put("creditText", pattern.attribution().isEmpty() ? source.attribution() : pattern.attribution());
        data.put("isPartOf", Map.of("@type", "Collection", "name", source.title()));
        if (!pattern.address().isEmpty()) data.put("isBasedOn", pattern.address());
        List<String> cited = pattern.sources().stream()
                .map(ForeignPattern.Source::url)
                .filter(u -> !u.isEmpty())
                .toList();
        data.put("citation", cited);
        return text(data);
    }

    private static Map<String, Object> work(String name, String summary, String language) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("@context", "https://schema.org");
        data.put("@type", "CreativeWork");
        data.put("name", name);
        data.put("abstract", summary);
        data.put("inLanguage", language);
        return data;
    }

    /** Nothing in it can end the element that it stands in. */
    private static String text(Map<String, Object> data) {
        try {
            return JSON.writeValueAsString(data)
                    .replace("<", "\\u003c")
                    .replace(">", "\\u003e")
                    .replace("&", "\\u0026");
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
