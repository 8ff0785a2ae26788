package coop.plenum.assessment;

import coop.plenum.platform.FormErrors;
import coop.plenum.platform.Typed;
import coop.plenum.questionnaire.Questionnaire;
import jakarta.ws.rs.FormParam;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** What was typed to open an assessment. */
public class OpeningForm {
    private static final int LONGEST_PERIOD = 60;
    /** Java reads years beyond those that PostgreSQL keeps. */
    private static final String DAY = "\\d{4}-\\d{2}-\\d{2}";

    @FormParam("questionnaire")
    @Nullable
    String questionnaire;

    @FormParam("period")
    @Nullable
    String period;

    @FormParam("until")
    @Nullable
    String until;

    @FormParam("eligible")
    @Nullable
    String eligible;

    static OpeningForm suggested(String period, long members) {
        OpeningForm form = new OpeningForm();
        form.questionnaire = "quick";
        form.period = period;
        form.eligible = members == 0 ? "" : Long.toString(members);
        return form;
    }

    public boolean chose(Questionnaire offered) {
        return offered.key().equals(questionnaire);
    }

    public String period() {
        return Typed.line(period);
    }

    public String until() {
        return Typed.line(until);
    }

    public String eligible() {
        return Typed.line(eligible);
    }

    FormErrors errors(List<Questionnaire> offered, LocalDate today, AssessmentMessages texts) {
        FormErrors errors = new FormErrors();
        if (offered.stream().noneMatch(this::chose)) errors.add("questionnaire", texts.chooseQuestionnaire());
        if (period().isEmpty() || period().length() > LONGEST_PERIOD) {
            errors.add("period", texts.periodWrong(LONGEST_PERIOD));
        }
        if (!until().isEmpty() && date().filter(d -> d.isAfter(today)).isEmpty()) {
            errors.add("until", texts.dayAfterToday());
        }
        if (!eligible().isEmpty() && !eligible().matches("[1-9]\\d{0,6}")) {
            errors.add("eligible", texts.eligibleWrong());
        }
        return errors;
    }

    Optional<LocalDate> date() {
        try {
            return until().matches(DAY) ? Optional.of(LocalDate.parse(until())) : Optional.empty();
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    OptionalInt members() {
        return eligible().isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(eligible()));
    }
}
