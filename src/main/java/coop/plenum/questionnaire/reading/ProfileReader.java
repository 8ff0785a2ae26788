package coop.plenum.questionnaire.reading;

import coop.plenum.platform.Text;
import coop.plenum.questionnaire.ProfileQuestion;
import coop.plenum.questionnaire.ProfileQuestion.Choice;
import coop.plenum.questionnaire.ProfileQuestion.Form;
import coop.plenum.questionnaire.ProfileRules.Condition;
import coop.plenum.questionnaire.ProfileRules.Rule;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the questions about the organisation and the rules by which their answers set tags. */
final class ProfileReader {
    static final Pattern KEY = Pattern.compile("[a-z0-9]+(_[a-z0-9]+)*");
    static final String A_KEY = "a key of small letters, digits and underscores";

    private static final Pattern ID = Pattern.compile("[A-Z]{2,6}-[0-9]{1,3}");
    private static final Pattern NUMBERS = Pattern.compile("([0-9]{1,7})(?: to ([0-9]{1,7}))?");
    private static final Pattern YEARS_AGO = Pattern.compile("less than ([0-9]{1,3}) years ago");
    private static final List<String> FORMS = List.of("choice", "yes_no", "year", "number");

    private final Texts texts;

    ProfileReader(Texts texts) {
        this.texts = texts;
    }

    List<ProfileQuestion> questions(Entry bank) {
        List<Choice> yesNo = yesNo(bank);
        List<ProfileQuestion> questions = new ArrayList<>();
        Set<String> fields = new HashSet<>();
        bank.need("profile_questions", "a list of questions about the organisation")
                .ifPresent(list -> Lists.named(list, "id", ID, "an id such as PRO-01")
                        .forEach((id, entry) -> {
                            ProfileQuestion question = question(id, entry, yesNo);
                            questions.add(question);
                            if (!fields.add(question.field())) {
                                entry.may("field").ifPresent(v -> v.problem("expected a field of its own"));
                            }
                        }));
        return questions;
    }

    private ProfileQuestion question(String id, Entry entry, List<Choice> yesNo) {
        String field =
                entry.need("field", A_KEY).flatMap(v -> v.word(KEY, A_KEY)).orElse(id);
        Text text = texts.of(entry, "text");
        Form form = entry.need("type", "one of " + String.join(", ", FORMS))
                .flatMap(v -> v.oneOf(FORMS))
                .map(f -> Form.valueOf(f.toUpperCase(Locale.ROOT)))
                .orElse(Form.NUMBER);
        List<Choice> choices = List.of();
        if (form == Form.YES_NO) choices = yesNo;
        if (form == Form.CHOICE) {
            choices = entry.need("options", "the options with their texts")
                    .map(this::options)
                    .orElse(List.of());
        }
        entry.may("notes").ifPresent(Value::text);
        entry.end();
        return new ProfileQuestion(id, field, text, form, choices);
    }

    private List<Choice> options(Value value) {
        List<Choice> choices = new ArrayList<>();
        value.entry("the options with their texts")
                .ifPresent(options -> options.all().forEach((key, text) -> {
                    if (!KEY.matcher(key).matches()) text.problem("expected " + A_KEY + " as the option's name");
                    choices.add(new Choice(key, texts.of(text)));
                }));
        if (choices.size() < 2) value.problem("expected at least two options");
        return choices;
    }

    private List<Choice> yesNo(Entry bank) {
        List<Choice> choices = new ArrayList<>();
        bank.need("yes_no", "the words for yes and no")
                .flatMap(v -> v.entry("the words for yes and no"))
                .ifPresent(words -> {
                    for (String key : List.of("yes", "no")) choices.add(new Choice(key, texts.of(words, key)));
                    words.end();
                });
        return choices;
    }

    /** The rules under {@code from_profile}: each tag with the fields and values that set it. */
    List<Rule> rules(Value value, List<ProfileQuestion> questions) {
        Map<String, ProfileQuestion> byField = new LinkedHashMap<>();
        questions.forEach(q -> byField.putIfAbsent(q.field(), q));
        List<Rule> rules = new ArrayList<>();
        value.entry("tags with what sets them")
                .ifPresent(tags -> tags.all().forEach((tag, conditions) -> {
                    if (!KEY.matcher(tag).matches()) conditions.problem("expected " + A_KEY + " as the tag");
                    List<Condition> met = new ArrayList<>();
                    conditions
                            .entry("profile fields with values")
                            .ifPresent(fields -> fields.all()
                                    .forEach((field, wanted) ->
                                            condition(byField, field, wanted).ifPresent(met::add)));
                    if (conditions.isEntry() && met.isEmpty())
                        conditions.problem("expected at least one profile field");
                    rules.add(new Rule(tag, met));
                }));
        return rules;
    }

    private static Optional<Condition> condition(Map<String, ProfileQuestion> byField, String field, Value wanted) {
        ProfileQuestion question = byField.get(field);
        if (question == null) {
            wanted.problem("is not a profile field; expected one of " + String.join(", ", byField.keySet()));
            return Optional.empty();
        }
        return switch (question.form()) {
            case CHOICE, YES_NO -> oneOf(question, wanted);
            case NUMBER -> between(question, wanted);
            case YEAR -> yearsAgo(question, wanted);
        };
    }

    private static Optional<Condition> oneOf(ProfileQuestion question, Value wanted) {
        List<String> known = question.choices().stream().map(Choice::key).toList();
        List<Value> values = wanted.isList() ? wanted.items("options") : List.of(wanted);
        List<String> choices =
                values.stream().flatMap(v -> v.oneOf(known).stream()).toList();
        return choices.isEmpty() ? Optional.empty() : Optional.of(new Condition.OneOf(question.field(), choices));
    }

    private static Optional<Condition> between(ProfileQuestion question, Value wanted) {
        String expected = "a whole number such as 0, or two such as 0 to 9";
        return wanted.word(NUMBERS, expected).flatMap(word -> {
            Matcher numbers = NUMBERS.matcher(word);
            if (!numbers.matches()) return Optional.empty();
            int least = Integer.parseInt(numbers.group(1));
            int most = numbers.group(2) == null ? least : Integer.parseInt(numbers.group(2));
            if (most < least) wanted.expected("the smaller number first");
            return Optional.of(new Condition.Between(question.field(), least, most));
        });
    }

    private static Optional<Condition> yearsAgo(ProfileQuestion question, Value wanted) {
        return wanted.word(YEARS_AGO, "words such as less than 3 years ago").flatMap(word -> {
            Matcher years = YEARS_AGO.matcher(word);
            if (!years.matches()) return Optional.empty();
            return Optional.of(new Condition.LessThanYearsAgo(question.field(), Integer.parseInt(years.group(1))));
        });
    }
}
