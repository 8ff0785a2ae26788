package coop.plenum.assessment.paper;

import coop.plenum.organisation.RoleGroup;
import coop.plenum.platform.FormErrors;
import coop.plenum.questionnaire.Question;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * A form as it was keyed in, whatever was typed.
 *
 * @param keys what was typed for each question
 * @param state the fingerprint of what was stored when the page was made; empty for a new form
 */
record Keyed(String number, String group, Map<String, String> keys, String state) {
    private static final int LONGEST = 9;

    static Keyed of(List<Question> asked, MultivaluedMap<String, String> form) {
        Map<String, String> keys = new HashMap<>();
        for (Question question : asked) {
            String typed = text(form, question.id()).toLowerCase(Locale.ROOT);
            keys.put(question.id(), typed.substring(0, Math.min(typed.length(), LONGEST)));
        }
        return new Keyed(text(form, "number"), text(form, "group"), keys, text(form, "state"));
    }

    private static String text(MultivaluedMap<String, String> form, String field) {
        return Objects.requireNonNullElse(form.getFirst(field), "").strip();
    }

    public String key(String question) {
        return keys.getOrDefault(question, "");
    }

    public boolean isIn(RoleGroup wanted) {
        return group.equals(wanted.key());
    }

    /** What is wrong with it, at the fields of the page. */
    FormErrors errors(List<Question> asked, PaperMessages texts) {
        FormErrors errors = new FormErrors();
        if (!number.matches("[1-9]\\d{0,4}")) errors.add("number", texts.numberWrong());
        if (Arrays.stream(RoleGroup.values()).noneMatch(this::isIn)) errors.add("group", texts.groupMissing());
        for (Question question : asked) {
            String typed = key(question.id());
            if (!Keys.fit(question, typed)) errors.add(question.id(), texts.keyWrong(typed));
        }
        if (errors.isEmpty() && answered() == 0) errors.add("answers", texts.nothing());
        return errors;
    }

    int answered() {
        return (int) keys.values().stream().filter(k -> !k.isEmpty()).count();
    }
}
