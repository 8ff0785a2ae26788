package coop.plenum.report;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The texts of what members think alike, differently, or not at all. */
@MessageBundle("opinions")
public interface OpinionMessages {
    @Message
    String agreement();

    @Message
    String agreementWord(String key);

    @Message
    String agreementTag(String key);

    @Message
    String agreementSay(String key);

    @Message
    String agreementTitle();

    @Message
    String agreementLead();

    @Message
    String noneDiffers();

    @Message
    String weDiffer();

    @Message
    String weAreAlike();

    @Message
    String noStrips();

    @Message
    String twoCamps();

    @Message
    String sameAnswer();

    @Message
    String levelsApart(String apart);

    @Message
    String yesAndNo(int yes, int no);

    @Message
    String didNotKnow(int count);

    @Message
    String camps(int low, int high, int between);

    @Message
    String campsTalk(int mark);

    @Message
    String theLevels();

    @Message
    String stripTitle(String id, int answers);

    @Message
    String levelCount(int level, int count);

    @Message
    String yesCount(int count);

    @Message
    String noCount(int count);

    @Message
    String dontKnowCount(int count);

    @Message
    String campsDescribed();

    @Message
    String dotStands(int each);

    @Message
    String members(int count);

    @Message
    String yes();

    @Message
    String no();

    @Message
    String howAgreement();

    @Message
    String sayAgreement();

    @Message
    String sayLabels();

    @Message
    String sayCamps();

    @Message
    String allQuestions();

    @Message
    String answersInFigures();

    @Message
    String level(int level);

    @Message
    String dontKnow();

    @Message
    String factNoCounts();

    @Message
    String groupsTitle();

    @Message
    String noGroups();

    @Message
    String group(String key);

    @Message
    String difference(String key);

    @Message
    String groupDiffers(String group, String dimension, String difference, int mark);

    @Message
    String groupsAlike();

    @Message
    String groupsAlikeOtherwise();

    @Message
    String putTogether();

    @Message
    String groupsInFigures();

    @Message
    String sayGroups();

    @Message
    String about(int mark);

    @Message
    String unknownTitle();

    @Message
    String unknownLead();

    @Message
    String nothingUnknown();

    @Message
    String gap(String key);

    @Message
    String whatGapsMean();

    @Message
    String sayGaps();

    @Message
    String unconfirmedTitle();

    @Message
    String unconfirmedText();

    @Message
    String notesTitle();

    @Message
    String notesLead();

    @Message
    String evidence();

    @Message
    String alertsTitle();

    @Message
    String alert(String limit);

    @Message
    String alertsText();

    @Message
    String figuresTitle();

    @Message
    String figuresLead();

    @Message
    String figure();

    @Message
    String figureValue();

    @Message
    String figureState();

    @Message
    String confirmedFigure();

    @Message
    String unconfirmedFigure();

    @Message
    String estimatedFigure();
}
