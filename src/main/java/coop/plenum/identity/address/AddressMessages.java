package coop.plenum.identity.address;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The texts of taking another e-mail address, of its pages and its mails. */
@MessageBundle("addresses")
public interface AddressMessages {
    @Message
    String change();

    @Message
    String fromProvider();

    @Message
    String title();

    @Message
    String lead();

    @Message
    String present(String address);

    @Message
    String label();

    @Message
    String hint();

    @Message
    String wrong();

    @Message
    String same();

    @Message
    String ask();

    @Message
    String tooOften();

    @Message
    String back();

    @Message
    String sentTitle();

    @Message
    String sentText(long minutes);

    @Message
    String sentNothing();

    @Message
    String confirmTitle();

    @Message
    String confirmText(String address);

    @Message
    String confirmButton();

    @Message
    String saved(String address);

    @Message
    String elsewhereTitle();

    @Message
    String elsewhereText();

    @Message
    String spentTitle();

    @Message
    String spentText();

    @Message
    String linkSubject();

    @Message
    String linkLead();

    @Message
    String linkLimits(long minutes);

    @Message
    String linkIgnore();

    @Message
    String takenSubject();

    @Message
    String takenLead();

    @Message
    String takenOwn();

    @Message
    String takenIgnore();

    @Message
    String askedSubject();

    @Message
    String askedLead(String address);

    @Message
    String askedOwn();

    @Message
    String askedForeign();

    @Message
    String changedSubject();

    @Message
    String changedLead(String address);

    @Message
    String changedForeign();
}
