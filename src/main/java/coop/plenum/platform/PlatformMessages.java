package coop.plenum.platform;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The texts of the page frame and of the error pages. */
@MessageBundle("platform")
public interface PlatformMessages {
    @Message
    String skip();

    @Message
    String mainNavigation();

    @Message
    String start();

    @Message
    String patterns();

    @Message
    String signIn();

    @Message
    String signOut();

    @Message
    String account();

    @Message
    String licence();

    @Message
    String privacy();

    @Message
    String accessibility();

    @Message
    String chooseLanguage();

    @Message
    String trialBanner();

    @Message
    String trialLabel();

    @Message
    String trialSwitch();

    @Message
    String backToStart();

    @Message
    String errorTitle(int status);

    @Message
    String errorText(int status);

    @Message
    String errorNumber(int status);

    @Message
    String checkThis();

    @Message
    String reference(String id);

    @Message
    String label(String name);
}
