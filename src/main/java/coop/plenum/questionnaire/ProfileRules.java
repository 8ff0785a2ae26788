package coop.plenum.questionnaire;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The questions about the organisation itself, and what their answers rule out. */
public record ProfileRules(List<ProfileQuestion> questions, List<Rule> rules) {
    /** A tag, set where every one of its conditions holds. */
    public record Rule(String tag, List<Condition> conditions) {}

    /** What the value of one field of the profile must be; a field left open meets no condition. */
    public sealed interface Condition {
        String field();

        boolean isMetBy(String value, int year);

        /** One of these choices. */
        record OneOf(String field, List<String> choices) implements Condition {
            @Override
            public boolean isMetBy(String value, int year) {
                return choices.contains(value);
            }
        }

        /** A number between these two, both included. */
        record Between(String field, int least, int most) implements Condition {
            @Override
            public boolean isMetBy(String value, int year) {
                int number = Integer.parseInt(value);
                return number >= least && number <= most;
            }
        }

        /** A year less than so many calendar years before the present one. */
        record LessThanYearsAgo(String field, int years) implements Condition {
            @Override
            public boolean isMetBy(String value, int year) {
                return year - Integer.parseInt(value) < years;
            }
        }
    }

    /** The tags that this profile sets; {@code year} is the present one. A value that is not valid counts as left open. */
    public Set<String> tags(Map<String, String> profile, int year) {
        Map<String, String> valid = new LinkedHashMap<>();
        for (ProfileQuestion question : questions) {
            String typed = profile.getOrDefault(question.field(), "").strip();
            if (!typed.isEmpty() && question.problem(typed, year).isEmpty()) valid.put(question.field(), typed);
        }
        Set<String> tags = new LinkedHashSet<>();
        for (Rule rule : rules) {
            boolean met = rule.conditions().stream()
                    .allMatch(c -> valid.containsKey(c.field()) && c.isMetBy(valid.getOrDefault(c.field(), ""), year));
            if (met) tags.add(rule.tag());
        }
        return tags;
    }

    /** What is wrong with a typed profile, by field; empty where it may be kept. */
    public Map<String, ProfileQuestion.Problem> problems(Map<String, String> typed, int year) {
        Map<String, ProfileQuestion.Problem> problems = new LinkedHashMap<>();
        for (ProfileQuestion question : questions) {
            question.problem(typed.getOrDefault(question.field(), ""), year)
                    .ifPresent(p -> problems.put(question.field(), p));
        }
        return problems;
    }
}
