package coop.plenum.pattern.shelf;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import coop.plenum.pattern.foreign.ForeignPattern;
import jakarta.inject.Singleton;

/** What the tables keep as JSON; apart from how the API writes its own. */
@Singleton
class Documents {
    private final JsonMapper json = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    Documents() {}

    /** Without the body, which has a column of its own. */
    String written(ForeignPattern pattern) {
        return text(pattern.withBody(""));
    }

    ForeignPattern pattern(String document, String body) {
        return read(document, ForeignPattern.class).withBody(body);
    }

    String written(LibraryState state) {
        return text(state);
    }

    LibraryState state(String document) {
        return read(document, LibraryState.class);
    }

    private String text(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private <T> T read(String document, Class<T> type) {
        try {
            return json.readValue(document, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
