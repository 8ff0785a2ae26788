package coop.plenum.network.review;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The texts of handing a report in. */
@MessageBundle("handing")
public interface HandingMessages {
    @Message
    String title();

    @Message
    String underReview();

    @Message
    String lead(String network);

    @Message
    String readers(String names);

    @Message
    String noReaders();

    @Message
    String noReport();

    @Message
    String campaignOver();

    @Message
    String notReady();

    @Message
    String whatTheySee();

    @Message
    String see1();

    @Message
    String see2();

    @Message
    String see3();

    @Message
    String links();

    @Message
    String linksHint();

    @Message
    String note();

    @Message
    String own();

    @Message
    String ownHint();

    @Message
    String preview();

    @Message
    String previewNote();

    @Message
    String back();

    @Message
    String handIn();

    @Message
    String again();

    @Message
    String handedInNow();

    @Message
    String correctTitle();

    @Message
    String correctLead();

    @Message
    String newValue();

    @Message
    String leave();

    @Message
    String estimate();

    @Message
    String notCountable();

    @Message
    String correctedTooOften();

    @Message
    String tooManyLinks(int most);

    @Message
    String linkWrong(String link);

    @Message
    String repliedNow();

    @Message
    String withdrawTitle();

    @Message
    String withdrawText();

    @Message
    String withdraw();

    @Message
    String withdrawnNow();

    @Message
    String acceptedText();

    @Message
    String toReport();
}
