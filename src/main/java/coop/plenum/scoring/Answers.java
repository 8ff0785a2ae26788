package coop.plenum.scoring;

import coop.plenum.scoring.scale.Mark;
import coop.plenum.scoring.scale.Reply;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The answers of one survey, normalised once, in ascending id order so that every sum comes out the same. */
final class Answers {
    private final Survey survey;
    private final List<Item> items;
    private final List<Voice> respondents;
    private final Map<String, Map<String, Mark>> marks = new HashMap<>();
    private final Optional<Balance> balance;

    Answers(Survey survey) {
        this.survey = survey;
        items = survey.items().stream().sorted(Comparator.comparing(Item::id)).toList();
        List<Voice> voices =
                survey.voices().stream().sorted(Comparator.comparing(Voice::id)).toList();
        items.forEach(item -> marks.put(item.id(), normalised(item, voices)));
        respondents = voices.stream()
                .filter(v -> marks.values().stream()
                        .anyMatch(m -> m.getOrDefault(v.id(), Mark.BLANK).isResponse()))
                .toList();
        balance = survey.mode() == Mode.JOINT
                ? Optional.empty()
                : survey.balance().filter(b -> b.suits(respondents));
    }

    Survey survey() {
        return survey;
    }

    List<Item> items() {
        return items;
    }

    List<Voice> respondents() {
        return respondents;
    }

    /** The role balance, where it was asked for and is possible (S3). */
    Optional<Balance> balance() {
        return balance;
    }

    boolean isJoint() {
        return survey.mode() == Mode.JOINT;
    }

    /** Respondents, n. */
    int n() {
        return respondents.size();
    }

    /** The real answers to an item by voice, in ascending order of their ids. */
    Map<String, Double> values(Item item) {
        Map<String, Double> values = new LinkedHashMap<>();
        of(item).forEach((voice, mark) -> mark.x().ifPresent(x -> values.put(voice, x)));
        return values;
    }

    int count(Item item, Mark.Kind kind) {
        return (int) of(item).values().stream().filter(m -> m.kind() == kind).count();
    }

    private Map<String, Mark> of(Item item) {
        return marks.getOrDefault(item.id(), Map.of());
    }

    private static Map<String, Mark> normalised(Item item, List<Voice> ascending) {
        Map<String, Mark> byVoice = new LinkedHashMap<>();
        ascending.forEach(voice -> {
            Reply reply = voice.replies().get(item.id());
            if (reply != null) {
                byVoice.put(voice.id(), item.normalise(reply));
            }
        });
        return byVoice;
    }
}
