package coop.plenum.organisation.audit;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The texts of the audit. */
@MessageBundle("audit")
public interface AuditMessages {
    @Message
    String title();

    @Message
    String lead();

    @Message
    String deed(String key);

    @Message
    String only();

    @Message
    String all();

    @Message
    String show();

    @Message
    String when();

    @Message
    String who();

    @Message
    String what();

    @Message
    String itself();

    @Message
    String older();

    @Message
    String download();

    @Message
    String none();
}
