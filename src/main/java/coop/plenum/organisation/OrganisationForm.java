package coop.plenum.organisation;

import coop.plenum.platform.FormErrors;
import coop.plenum.platform.Typed;
import coop.plenum.questionnaire.ProfileQuestion;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What was typed into the form for an organisation: its name and the profile questions, blank ones left open. */
record OrganisationForm(String name, Map<String, String> profile) {
    private static final int LONGEST_NAME = 200;

    static final OrganisationForm EMPTY = new OrganisationForm("", Map.of());

    static OrganisationForm of(Organisation organisation) {
        return new OrganisationForm(organisation.name(), organisation.profile());
    }

    static OrganisationForm typed(MultivaluedMap<String, String> form, List<ProfileQuestion> questions) {
        Map<String, String> profile = new TreeMap<>();
        for (ProfileQuestion question : questions) {
            String value = Typed.line(form.getFirst(question.field()));
            if (!value.isEmpty()) profile.put(question.field(), value);
        }
        return new OrganisationForm(Typed.line(form.getFirst("name")), profile);
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
            question.problem(value(question.field()), year)
                    .ifPresent(p -> errors.add(question.field(), sentence(p, year, texts)));
        }
        return errors;
    }

    private static String sentence(ProfileQuestion.Problem problem, int year, OrganisationMessages texts) {
        return switch (problem) {
            case NOT_A_CHOICE -> texts.chooseOne();
            case NOT_A_WHOLE_NUMBER -> texts.wholeNumber();
            case NUMBER_TOO_LARGE -> texts.numberTooLarge();
            case NOT_A_YEAR -> texts.yearUpTo(year);
        };
    }
}
