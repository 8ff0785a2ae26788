package coop.plenum.report;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/** Reports as JSON whose bytes depend on their content alone: what is stored and what is given away. */
final class ReportJson {
    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .addMixIn(ReportDocument.Mark.class, WithoutVerdict.class)
            .addMixIn(ReportDocument.Overall.class, WithoutVerdict.class)
            .build();

    private ReportJson() {}

    static String of(ReportDocument document) {
        try {
            return JSON.writeValueAsString(document);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Every report can be written as JSON", e);
        }
    }

    static ReportDocument read(String json) {
        try {
            return JSON.readValue(json, ReportDocument.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A stored report cannot be read", e);
        }
    }

    /** What a record says of itself is not one of its fields. */
    @JsonIgnoreProperties("ok")
    private interface WithoutVerdict {}
}
