package coop.plenum.home;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The texts of the start page and of the pages about the house itself. */
@MessageBundle("home")
public interface HomeMessages {
    @Message
    String title();

    @Message
    String headline();

    @Message
    String lead();

    @Message
    String signIn();

    @Message
    String seePatterns();

    @Message
    String seatsTitle();

    @Message
    String howTitle();

    @Message
    String step1();

    @Message
    String step1Text();

    @Message
    String step2();

    @Message
    String step2Text();

    @Message
    String step3();

    @Message
    String step3Text();

    @Message
    String trustTitle();

    @Message
    String trust1();

    @Message
    String trust2();

    @Message
    String trust3();

    @Message
    String myTitle();

    @Message
    String welcome(String name);

    @Message
    String waiting();

    @Message
    String waitingText(int minutes);

    @Message
    String organisations();

    @Message
    String noneTitle();

    @Message
    String noneText();

    @Message
    String noneAdministrator();

    @Message
    String demo();

    @Message
    String found();

    @Message
    String privacyTitle();

    @Message
    String privacyLead();

    @Message
    String privacyKeptTitle();

    @Message
    String privacyKept1();

    @Message
    String privacyKept2();

    @Message
    String privacyKept3();

    @Message
    String privacySeenTitle();

    @Message
    String privacySeen1();

    @Message
    String privacySeen2();

    @Message
    String privacySeen3();

    @Message
    String privacyClosingTitle();

    @Message
    String privacyClosing();

    @Message
    String privacyCookiesTitle();

    @Message
    String privacyCookies();

    @Message
    String accessibilityTitle();

    @Message
    String accessibilityLead();

    @Message
    String accessibilityDoneTitle();

    @Message
    String accessibilityDone1();

    @Message
    String accessibilityDone2();

    @Message
    String accessibilityDone3();

    @Message
    String accessibilityOpenTitle();

    @Message
    String accessibilityOpen1();

    @Message
    String accessibilityOpen2();

    @Message
    String accessibilityTell();

    @Message
    String demoMember(String organisation);

    @Message
    String demoSteward(String organisation);

    @Message
    String demoAdministrator();

    @Message
    String privacyKept4();

    @Message
    String privacyHowLongTitle();

    @Message
    String privacyHowLong1();

    @Message
    String privacyHowLong2();

    @Message
    String privacyHowLong3();

    @Message
    String privacyRightsTitle();

    @Message
    String privacyRights();

    @Message
    String ledTitle();

    @Message
    String joinWorkshop();

    @Message
    String privacyKept5();

    @Message
    String privacyKept6();

    @Message
    String privacySeen4();

    @Message
    String demoCoordinator(String network);
}
