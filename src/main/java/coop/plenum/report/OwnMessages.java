package coop.plenum.report;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The texts about the questions that a network added. */
@MessageBundle("own")
public interface OwnMessages {
    @Message
    String title(String name);

    @Message
    String lead();

    @Message
    String mark();

    @Message
    String agreement();

    @Message
    String practices();

    @Message
    String noPractices();
}
