package coop.plenum.questionnaire;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import coop.plenum.platform.Hash;

/** Questionnaires as JSON documents whose bytes depend on their content alone: what is stored, and what is hashed. */
public final class Documents {
    /** The hash names the document and therefore cannot stand in it. */
    private static final String HASH = "contentHash";

    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new Jdk8Module())
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .addMixIn(Questionnaire.class, WithoutHash.class)
            .addMixIn(Kind.class, KindByName.class)
            .addMixIn(ProfileRules.Condition.class, ConditionByName.class)
            .build();

    private Documents() {}

    /** The same questionnaire under the hash of its content. */
    public static Questionnaire hashed(Questionnaire q) {
        return named(q, Hash.of(of(q)));
    }

    static String of(Questionnaire questionnaire) {
        return written(questionnaire);
    }

    static String of(ProfileRules profile) {
        return written(profile);
    }

    public static String of(OwnQuestions questions) {
        return written(questions);
    }

    /** A network's own questions as they were read. */
    public static OwnQuestions own(String document) {
        return read(document, OwnQuestions.class);
    }

    static Questionnaire questionnaire(String document, String contentHash) {
        return named(read(document, Questionnaire.class), contentHash);
    }

    static ProfileRules profile(String document) {
        return read(document, ProfileRules.class);
    }

    private static Questionnaire named(Questionnaire q, String contentHash) {
        return new Questionnaire(
                q.key(),
                q.version(),
                contentHash,
                q.name(),
                q.note(),
                q.minutes(),
                q.dimensions(),
                q.principles(),
                q.questions(),
                q.words());
    }

    private static String written(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Every questionnaire can be written as JSON", e);
        }
    }

    private static <T> T read(String document, Class<T> type) {
        try {
            return JSON.readValue(document, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A stored " + type.getSimpleName() + " cannot be read", e);
        }
    }

    @JsonIgnoreProperties(HASH)
    private interface WithoutHash {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Kind.Maturity.class, name = "maturity"),
        @JsonSubTypes.Type(value = Kind.YesNo.class, name = "yes_no"),
        @JsonSubTypes.Type(value = Kind.Figure.class, name = "figure"),
        @JsonSubTypes.Type(value = Kind.SingleChoice.class, name = "single_choice"),
        @JsonSubTypes.Type(value = Kind.MultipleChoice.class, name = "multiple_choice")
    })
    private interface KindByName {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = ProfileRules.Condition.OneOf.class, name = "one_of"),
        @JsonSubTypes.Type(value = ProfileRules.Condition.Between.class, name = "between"),
        @JsonSubTypes.Type(value = ProfileRules.Condition.LessThanYearsAgo.class, name = "less_than_years_ago")
    })
    private interface ConditionByName {}
}
