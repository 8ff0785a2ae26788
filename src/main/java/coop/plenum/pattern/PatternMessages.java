package coop.plenum.pattern;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The texts of the pages about patterns, and the short names of what patterns speak of. */
@MessageBundle("pattern")
public interface PatternMessages {
    @Message
    String patterns();

    @Message
    String lead();

    @Message
    String byDimension();

    @Message
    String allDimensions();

    @Message
    String count(int count);

    @Message
    String countFor(int count, String dimension);

    @Message
    String dimension(String key);

    @Message
    String principle(String key);

    @Message
    String effort(int level);

    @Message
    String strength(int level);

    @Message
    String effortLabel();

    @Message
    String helps();

    @Message
    String livesPrinciples();

    @Message
    String firstStep();

    @Message
    String bodyInEnglish();

    @Message
    String bodyToCome();

    @Message
    String answersQuestions();

    @Message
    String relatedPatterns();

    @Message
    String relation(String kind);

    @Message
    String knownUse();

    @Message
    String useOf(String organisation, String place, String year);

    @Message
    String references();

    @Message
    String licence();
}
