package coop.plenum.report.trend;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The texts of comparing reports. */
@MessageBundle("trend")
public interface TrendMessages {
    @Message
    String title();

    @Message
    String since(String period);

    @Message
    String lead();

    @Message
    String noneTitle();

    @Message
    String noneText();

    @Message
    String compareWith();

    @Message
    String show();

    @Message
    String option(String questionnaire, String period, String day);

    @Message
    String obstacle(String key);

    @Message
    String improved();

    @Message
    String declined();

    @Message
    String noneMoved();

    @Message
    String nothingComparable();

    @Message
    String dimensions();

    @Message
    String principles();

    @Message
    String dimension();

    @Message
    String principle();

    @Message
    String change();

    @Message
    String range();

    @Message
    String fromTo(String low, String high);

    @Message
    String says();

    @Message
    String outcome(String key);

    @Message
    String how();

    @Message
    String sayQuestions();

    @Message
    String sayRange();

    @Message
    String yearsTitle();

    @Message
    String yearsLead();

    @Message
    String allTogether();

    @Message
    String line();

    @Message
    String lineOf(String name, String marks);

    @Message
    String backToReport();

    @Message
    String link();
}
