package coop.plenum.network;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The texts of networks: which there are, who runs them, and which organisations belong to them. */
@MessageBundle("network")
public interface NetworkMessages {
    @Message
    String networks();

    @Message
    String yours();

    @Message
    String noneTitle();

    @Message
    String noneText();

    @Message
    String demo();

    @Message
    String found();

    @Message
    String foundLead();

    @Message
    String name();

    @Message
    String nameWrong(int most);

    @Message
    String trait();

    @Message
    String traitHint();

    @Message
    String traitName(String key);

    @Message
    String traitWrong();

    @Message
    String firstCoordinator();

    @Message
    String firstHint();

    @Message
    String personName();

    @Message
    String address();

    @Message
    String personWrong();

    @Message
    String addressWrong();

    @Message
    String foundNow();

    @Message
    String campaigns();

    @Message
    String noCampaignTitle();

    @Message
    String noCampaignText();

    @Message
    String noOrganisationText();

    @Message
    String beginOne();

    @Message
    String stage(String key);

    @Message
    String fromTo(String from, String to);

    @Message
    String organisations();

    @Message
    String memberCount(int count);

    @Message
    String waiting(int count);

    @Message
    String settings();

    @Message
    String releases();

    @Message
    String ownQuestions();

    @Message
    String introduction();

    @Message
    String introductionHint();

    @Message
    String introductionWrong(int most);

    @Message
    String targets();

    @Message
    String targetsTitle();

    @Message
    String targetsLead();

    @Message
    String noTarget();

    @Message
    String listed();

    @Message
    String save();

    @Message
    String saved();

    @Message
    String coordinators();

    @Message
    String coordinatorsLead();

    @Message
    String nameOne();

    @Message
    String nameButton();

    @Message
    String namedNow(String name);

    @Message
    String dismiss();

    @Message
    String dismissNamed(String name);

    @Message
    String dismissed();

    @Message
    String lastOne();

    @Message
    String mailSubject(String network);

    @Message
    String mailLead(String by, String network);

    @Message
    String mailOpen();

    @Message
    String invite();

    @Message
    String language();

    @Message
    String line();

    @Message
    String next();

    @Message
    String pages();
}
