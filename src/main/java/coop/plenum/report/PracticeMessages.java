package coop.plenum.report;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The texts of what to try first. */
@MessageBundle("practices")
public interface PracticeMessages {
    @Message
    String practicesTitle();

    @Message
    String sayPractices();

    @Message
    String noPractices();

    @Message
    String tag(String key);

    @Message
    String whyThis();

    @Message
    String whyQuestions(int count, String first);

    @Message
    String whyAct();

    @Message
    String whyTalk();

    @Message
    String numbersBehind();

    @Message
    String sayGain(int carries, int need, int gain);

    @Message
    String markAndCarry(int mark, int carries);

    @Message
    String carry(int carries);

    @Message
    String allPractices(int count);

    @Message
    String practicesInFigures();

    @Message
    String pattern();

    @Message
    String howToBegin();

    @Message
    String carriesPoints();

    @Message
    String missingOf100();

    @Message
    String couldMove();

    @Message
    String effort();

    @Message
    String howPracticesAreChosen();

    @Message
    String sayPriority();

    @Message
    String suggestedBy(String organisation, String period);
}
