package coop.plenum.pattern;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import coop.plenum.access.Needs;
import coop.plenum.access.Permission;
import coop.plenum.platform.Hash;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/** The pattern library for other programs, in all its languages. Open to all. */
@Path("/api/v1/patterns")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Needs(Permission.READ_PUBLIC_PAGES)
class PatternApiResource {
    private final Patterns patterns;
    private final ObjectWriter json;

    PatternApiResource(Patterns patterns, ObjectMapper mapper) {
        this.patterns = patterns;
        // Every copy of the application must give the same bytes, as their hash is the entity tag.
        this.json = mapper.writer(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);
    }

    /** The whole library without the long texts. */
    record PatternList(List<PatternSummary> patterns) {}

    /** A pattern in a list; each text by language. */
    record PatternSummary(
            String slug,
            Map<String, String> title,
            Map<String, String> summary,
            Map<String, String> firstStep,
            Map<String, Integer> dimensions,
            List<String> principles,
            List<String> orgTypes,
            int effort,
            boolean hasBody) {
        static PatternSummary of(Pattern pattern) {
            return new PatternSummary(
                    pattern.slug(),
                    pattern.title().byLanguage(),
                    pattern.summary().byLanguage(),
                    pattern.firstStep().byLanguage(),
                    pattern.dimensions(),
                    pattern.principles(),
                    pattern.orgTypes(),
                    pattern.effort(),
                    pattern.hasBody());
        }
    }

    /** A known use that was found in a published source. */
    record CheckedUse(String organisation, String place, String year, Map<String, String> fact) {
        static CheckedUse of(Pattern.KnownUse use) {
            return new CheckedUse(
                    use.organisation(), use.place(), use.year(), use.fact().byLanguage());
        }
    }

    /** A reference whose address was opened. */
    record CheckedReference(String title, String url) {}

    /** All that the page of a pattern shows; {@code body} is Markdown in English, absent while it is being written. */
    record WholePattern(
            @JsonUnwrapped PatternSummary pattern,
            Pattern.Relations relations,
            @Nullable CheckedUse knownUse,
            List<CheckedReference> references,
            @Nullable String body,
            String licence) {
        static WholePattern of(Pattern pattern) {
            return new WholePattern(
                    PatternSummary.of(pattern),
                    pattern.relations(),
                    pattern.checkedUse().map(CheckedUse::of).orElse(null),
                    pattern.checkedReferences().stream()
                            .map(r -> new CheckedReference(r.title(), r.url()))
                            .toList(),
                    Optional.of(pattern.body()).filter(b -> !b.isEmpty()).orElse(null),
                    "CC-BY-SA-4.0");
        }
    }

    @GET
    @APIResponseSchema(PatternList.class)
    public Response list(@Context Request request) {
        return tagged(
                request,
                new PatternList(patterns.all().stream().map(PatternSummary::of).toList()));
    }

    @GET
    @Path("/{slug}")
    @APIResponseSchema(WholePattern.class)
    public Response show(String slug, @Context Request request) {
        return tagged(request, patterns.find(slug).map(WholePattern::of).orElseThrow(NotFoundException::new));
    }

    private Response tagged(Request request, Object content) {
        try {
            String text = json.writeValueAsString(content);
            EntityTag tag = new EntityTag(Hash.of(text));
            Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
            return (unchanged == null ? Response.ok(text) : unchanged).tag(tag).build();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
