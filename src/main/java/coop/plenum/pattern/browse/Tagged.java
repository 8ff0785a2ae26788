package coop.plenum.pattern.browse;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import coop.plenum.platform.Hash;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

/** JSON with an entity tag, so that programs need not fetch again what they have. */
@Singleton
class Tagged {
    private final ObjectWriter json;

    Tagged(ObjectMapper mapper) {
        // Every copy of the application must give the same bytes, as their hash is the entity tag.
        this.json = mapper.writer(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);
    }

    /** The content, or 304 where the one who asks has it. */
    Response answer(Request request, Object content) {
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
