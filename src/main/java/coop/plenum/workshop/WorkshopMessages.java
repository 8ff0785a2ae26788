package coop.plenum.workshop;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words that all screens of a workshop share. */
@MessageBundle("workshop")
public interface WorkshopMessages {
    @Message
    String say(String step, int number, int all);

    @Message
    String questionOf(int number, int all);

    @Message
    String step(String key);

    @Message
    String left();

    @Message
    String timeLeft();

    @Message
    String yesNo(String key);

    @Message
    String yesNoSign(String key);

    @Message
    String choiceName(String value);

    @Message
    String choiceLabel(String value);

    @Message
    String columnName(String value, String name);

    @Message
    String choiceCount(String name, int votes);

    @Message
    String chartTitle(String round, int answers);

    @Message
    String roundShown(String round);

    @Message
    String dontKnow();

    @Message
    String abstain();

    @Message
    String abstained();

    @Message
    String votedCount(int voted, int here);

    @Message
    String votesAndRest(int answers, int dontKnow, int abstained);

    @Message
    String tooFewVotes(int votes);

    @Message
    String agreementWord();

    @Message
    String twoCamps();

    @Message
    String dots();

    @Message
    String arrow();

    @Message
    String gap(String group, String direction);

    @Message
    String movement(int up, int down, int stayed);

    @Message
    String nowTalk();

    @Message
    String outcome(String key);

    @Message
    String objections(int count);

    @Message
    String minorityTitle();

    @Message
    String argumentsTitle();

    @Message
    String agreementName(String key);

    @Message
    String group(String key);

    @Message
    String cameLater();
}
