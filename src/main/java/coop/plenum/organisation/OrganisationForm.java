package coop.plenum.organisation;

import coop.plenum.platform.FormErrors;
import coop.plenum.questionnaire.ProfileQuestion;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What was typed into the form for an organisation: its name and the profile questions, blank ones left open. */
record OrganisationForm(String name, Map<String, String> profile) {
    private static final int LONGEST_NAME = 200;
    private static final int FIRST_YEAR = 1700;
    private static final long MOST_PEOPLE = 1_000_000;

    static final OrganisationForm EMPTY = new OrganisationForm("", Map.of());

    static OrganisationForm of(Organisation organisation) {
        return new OrganisationForm(organisation.name(), organisation.profile());
    }

    static OrganisationForm typed(MultivaluedMap<String, String> form, List<ProfileQuestion> questions) {
        Map<String, String> profile = new TreeMap<>();
        for (ProfileQuestion question : questions) {
            String value = Optional.ofNullable(form.getFirst(question.field()))
                    .orElse("")
                    .strip();
            if (!value.isEmpty()) profile.put(question.field(), value);
        }
        return new OrganisationForm(
                Optional.ofNullable(form.getFirst("name")).orElse("").strip(), profile);
    }

    /** What was typed for one field; empty where nothing was. */
    public String value(String field) {
        return profile.getOrDefault(field, "");
    }

    FormErrors errors(List<ProfileQuestion> questions, int year, OrganisationMessages texts) {
        FormErrors errors = new FormErrors();
        if (name.isEmpty()) errors.add("name", texts.nameMissing());
        if (name.length() > LONGEST_NAME) errors.add("name", texts.nameTooLong(LONGEST_NAME));
        for (ProfileQuestion question : questions) {
            String value = value(question.field());
            if (!value.isEmpty() && !fits(question, value, year)) {
                errors.add(question.field(), sentence(question, year, texts));
            }
        }
        return errors;
    }

    private static boolean fits(ProfileQuestion question, String value, int year) {
        return switch (question.form()) {
            case CHOICE, YES_NO ->
                question.choices().stream().anyMatch(c -> c.key().equals(value));
            case YEAR -> isBetween(value, FIRST_YEAR, year);
            case NUMBER -> isBetween(value, 0, MOST_PEOPLE);
        };
    }

    private static String sentence(ProfileQuestion question, int year, OrganisationMessages texts) {
        return switch (question.form()) {
            case CHOICE, YES_NO -> texts.chooseOne();
            case YEAR -> texts.yearBetween(FIRST_YEAR, year);
            case NUMBER -> texts.wholeNumber();
        };
    }

    private static boolean isBetween(String value, long least, long most) {
        if (!value.matches("\\d{1,9}")) return false;
        long number = Long.parseLong(value);
        return number >= least && number <= most;
    }
}
