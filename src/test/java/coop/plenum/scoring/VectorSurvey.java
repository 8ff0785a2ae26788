package coop.plenum.scoring;

import com.fasterxml.jackson.databind.JsonNode;
import coop.plenum.scoring.scale.Anchor;
import coop.plenum.scoring.scale.MultipleChoice;
import coop.plenum.scoring.scale.Numeric;
import coop.plenum.scoring.scale.Ordinal;
import coop.plenum.scoring.scale.Reply;
import coop.plenum.scoring.scale.Scale;
import coop.plenum.scoring.scale.SingleChoice;
import coop.plenum.scoring.scale.YesNo;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads the input fields of a vector into the records of this package. */
final class VectorSurvey {
    private VectorSurvey() {}

    static Survey of(JsonNode input) {
        List<Item> items = new ArrayList<>();
        input.path("items").forEach(item -> items.add(item(item)));
        Map<String, Item> byId = new HashMap<>();
        items.forEach(item -> byId.put(item.id(), item));
        List<Voice> voices = new ArrayList<>();
        input.path("members")
                .forEach(member -> voices.add(new Voice(
                        member.path("id").asText(),
                        member.path("group").asText(""),
                        replies(member.path("answers"), byId))));
        Survey survey = Survey.of(items, voices)
                .withOfficial(replies(input.path("official"), byId))
                .withMode(input.path("mode").asText("individual").equals("joint") ? Mode.JOINT : Mode.INDIVIDUAL)
                .withDimensionWeights(numbers(input.path("dimension_weights")))
                .withPatterns(map(input.path("patterns"), VectorSurvey::numbers));
        if (eligible(input).isPresent()) {
            survey = survey.withEligible(eligible(input).getAsInt());
        }
        return input.path("balance").isObject() ? survey.withBalance(balance(input)) : survey;
    }

    static OptionalInt eligible(JsonNode input) {
        return input.path("N").isNumber() ? OptionalInt.of(input.path("N").asInt()) : OptionalInt.empty();
    }

    static Item item(JsonNode item) {
        return new Item(
                item.path("id").asText(),
                scale(item),
                item.path("scope").asText("person").equals("org") ? Scope.ORGANISATION : Scope.PERSON,
                item.path("dimension").asText(""),
                item.path("weight").asDouble(1),
                numbers(item.path("principles")),
                item.path("reverse").asBoolean(false),
                item.path("version").asInt(1));
    }

    /** A reply takes its kind from what was written; whether it fits the item is for the item to say. */
    static Reply reply(JsonNode answer, Item item) {
        if (answer.isNull() || answer.isMissingNode()) {
            return Reply.blank();
        }
        if (answer.isBoolean()) {
            return answer.asBoolean() ? Reply.yes() : Reply.no();
        }
        if (answer.isNumber()) {
            boolean level = item.scale() instanceof Ordinal && answer.asDouble() == answer.asInt();
            return level ? Reply.level(answer.asInt()) : Reply.figure(answer.asDouble());
        }
        if (answer.isArray()) {
            List<String> names = new ArrayList<>();
            answer.forEach(name -> names.add(name.isTextual() ? name.asText() : name.toString()));
            return Reply.Options.of(names);
        }
        return switch (answer.asText()) {
            case "NA" -> Reply.notApplicable();
            case "DK" -> Reply.dontKnow();
            default -> answer.isTextual() ? new Reply.Option(answer.asText()) : new Reply.Invalid();
        };
    }

    static Map<String, Double> numbers(JsonNode node) {
        return map(node, JsonNode::asDouble);
    }

    static <T> Map<String, T> map(JsonNode node, Function<JsonNode, T> read) {
        Map<String, T> map = new LinkedHashMap<>();
        node.properties().forEach(field -> map.put(field.getKey(), read.apply(field.getValue())));
        return map;
    }

    static <T> List<T> list(JsonNode node, Function<JsonNode, T> read) {
        List<T> list = new ArrayList<>();
        node.forEach(element -> list.add(read.apply(element)));
        return list;
    }

    private static Map<String, Reply> replies(JsonNode answers, Map<String, Item> items) {
        Map<String, Reply> replies = new LinkedHashMap<>();
        answers.properties().forEach(answer -> {
            Item item = items.get(answer.getKey());
            if (item != null) {
                replies.put(answer.getKey(), reply(answer.getValue(), item));
            }
        });
        return replies;
    }

    private static Balance balance(JsonNode input) {
        return new Balance(numbers(input.path("balance")), map(input.path("group_sizes"), JsonNode::asInt));
    }

    private static Scale scale(JsonNode item) {
        return switch (item.path("type").asText()) {
            case "ordinal" ->
                item.path("scores").isArray()
                        ? new Ordinal(list(item.path("scores"), JsonNode::asDouble))
                        : Ordinal.levels(item.path("levels").asInt());
            case "boolean" -> new YesNo();
            case "numeric" -> numeric(item).within(number(item.path("min")), number(item.path("max")));
            case "single" -> new SingleChoice(numbers(item.path("options")));
            case "multi" ->
                new MultipleChoice(
                        numbers(item.path("options")),
                        number(item.path("cap")),
                        item.path("none").isTextual() ? item.path("none").asText() : null);
            default -> throw new IllegalArgumentException("unknown type of item " + item);
        };
    }

    private static Numeric numeric(JsonNode item) {
        return item.path("anchors").isArray()
                ? new Numeric(
                        list(
                                item.path("anchors"),
                                a -> new Anchor(a.get(0).asDouble(), a.get(1).asDouble())),
                        null,
                        null)
                : Numeric.between(
                        item.path("worst").asDouble(), item.path("target").asDouble());
    }

    private static @Nullable Double number(JsonNode node) {
        return node.isNumber() ? node.asDouble() : null;
    }
}
