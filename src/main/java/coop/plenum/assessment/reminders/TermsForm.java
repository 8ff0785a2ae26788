package coop.plenum.assessment.reminders;

import coop.plenum.platform.FormErrors;
import coop.plenum.platform.Languages;
import coop.plenum.platform.Typed;
import jakarta.ws.rs.FormParam;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a steward typed about how often and in which language. */
public class TermsForm {
    @FormParam("days")
    @Nullable
    String days;

    @FormParam("language")
    @Nullable
    String language;

    @FormParam("automatic")
    @Nullable
    String automatic;

    static TermsForm of(Terms terms) {
        TermsForm form = new TermsForm();
        form.days = Integer.toString(terms.everyDays());
        form.language = terms.language().getLanguage();
        form.automatic = terms.automatic() ? "yes" : null;
        return form;
    }

    public String days() {
        return Typed.line(days);
    }

    public boolean isAutomatic() {
        return automatic != null;
    }

    public boolean isIn(Locale offered) {
        return offered.getLanguage().equals(language);
    }

    FormErrors errors(RemindersMessages texts) {
        FormErrors errors = new FormErrors();
        boolean number = days().matches("[1-9]\\d?") && Integer.parseInt(days()) <= Terms.MOST_DAYS;
        if (!number) errors.add("days", texts.daysWrong(Terms.FEWEST_DAYS, Terms.MOST_DAYS));
        if (Languages.ALL.stream().noneMatch(this::isIn)) errors.add("language", texts.chooseLanguage());
        return errors;
    }

    /** Counted from today: nobody is surprised by mails that leave the moment a box is ticked. */
    Terms terms(LocalDate today) {
        int every = Integer.parseInt(days());
        Locale chosen = Languages.of(Typed.line(language)).orElseThrow();
        return new Terms(every, chosen, isAutomatic(), today.plusDays(every));
    }
}
