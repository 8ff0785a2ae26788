package coop.plenum.pattern.foreign;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A pattern of another library, as far as its file could be understood; texts that are missing are empty.
 *
 * @param id by which files of older families name it
 * @param domain the one field that its library puts it in
 * @param alignment with the commons, from 1 to 5 as its library judges it
 * @param ties what it names, by the kind of the tie, as slugs or ids just as they are written
 * @param address where its library shows it
 * @param body Markdown
 */
public record ForeignPattern(
        String id,
        String slug,
        String title,
        List<String> aliases,
        String summary,
        String domain,
        List<String> categories,
        String status,
        String alignment,
        Map<String, List<String>> ties,
        List<Source> sources,
        List<String> contributors,
        String licence,
        String attribution,
        String address,
        String body) {
    public ForeignPattern {
        aliases = List.copyOf(aliases);
        categories = List.copyOf(categories);
        // Map.copyOf would lose the order of the kinds.
        ties = Collections.unmodifiableMap(new LinkedHashMap<>(ties));
        sources = List.copyOf(sources);
        contributors = List.copyOf(contributors);
    }

    /** The same pattern with another body. */
    public ForeignPattern withBody(String other) {
        return new ForeignPattern(
                id,
                slug,
                title,
                aliases,
                summary,
                domain,
                categories,
                status,
                alignment,
                ties,
                sources,
                contributors,
                licence,
                attribution,
                address,
                other);
    }

    /** What it rests on; {@code url} is an address of the web, or empty. */
    public record Source(String title, String url) {}
}
