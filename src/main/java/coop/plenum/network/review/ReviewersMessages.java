package coop.plenum.network.review;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The texts of naming reviewers, and of how far reviews are. */
@MessageBundle("reviewers")
public interface ReviewersMessages {
    @Message
    String title();

    @Message
    String lead();

    @Message
    String notWanted();

    @Message
    String who();

    @Message
    String nobody();

    @Message
    String forOrganisation(String name);

    @Message
    String reports(int number);

    @Message
    String dismiss();

    @Message
    String nameTitle();

    @Message
    String name();

    @Message
    String address();

    @Message
    String organisation();

    @Message
    String organisationHint();

    @Message
    String nameButton();

    @Message
    String reviewerNamed(String name);

    @Message
    String nameWrong();

    @Message
    String addressWrong();

    @Message
    String organisationWrong();

    @Message
    String shareTitle();

    @Message
    String shareText();

    @Message
    String each();

    @Message
    String shareButton();

    @Message
    String sharedOut(int each);

    @Message
    String board();

    @Message
    String called();

    @Message
    String state();

    @Message
    String next();

    @Message
    String readBy();

    @Message
    String notHandedIn();

    @Message
    String people(int number);

    @Message
    String change();

    @Message
    String more();

    @Message
    String readersTitle(String name);

    @Message
    String readersLead();

    @Message
    String save();

    @Message
    String assigned();
}
