package coop.plenum.report;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The texts about revisions of a report and its reviews. */
@MessageBundle("revision")
public interface RevisionMessages {
    @Message
    String title();

    @Message
    String number(int number);

    @Message
    String lead();

    @Message
    String corrected(int number, String day);

    @Message
    String earlier(int number);

    @Message
    String outdated(int number);

    @Message
    String newest();

    @Message
    String reviewedTitle();

    @Message
    String reviewedBy(String names, String network, String day);

    @Message
    String reviewed(String network, String day);
}
