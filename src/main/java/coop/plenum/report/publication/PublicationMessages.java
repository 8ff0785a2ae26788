package coop.plenum.report.publication;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The texts of publishing a report. */
@MessageBundle("publication")
public interface PublicationMessages {
    @Message
    String title();

    @Message
    String lead();

    @Message
    String always();

    @Message
    String what();

    @Message
    String part(String key);

    @Message
    String partHint(String key);

    @Message
    String preview();

    @Message
    String publish();

    @Message
    String change();

    @Message
    String standing(String day);

    @Message
    String address();

    @Message
    String seal();

    @Message
    String sealText();

    @Message
    String infographic();

    @Message
    String embed();

    @Message
    String withdraw();

    @Message
    String withdrawText();

    @Message
    String publishedNow();

    @Message
    String withdrawnNow();

    @Message
    String withdrawnTitle();

    @Message
    String withdrawnText();

    @Message
    String previewNote();

    @Message
    String back();

    @Message
    String published();

    @Message
    String sealLine();

    @Message
    String voices(int answered);

    @Message
    String first();

    @Message
    String bandsNote();

    @Message
    String link();
}
