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
    String search();

    @Message
    String show();

    @Message
    String noneFound();

    @Message
    String noMembersTitle();

    @Message
    String organisation();

    @Message
    String since(String day);

    @Message
    String unknown();

    @Message
    String territory();

    @Message
    String remove();

    @Message
    String removeNamed(String name);

    @Message
    String removing(String name);

    @Message
    String removingText();

    @Message
    String removed(String name);

    @Message
    String asking();

    @Message
    String accept();

    @Message
    String acceptNamed(String name);

    @Message
    String decline();

    @Message
    String declineNamed(String name);

    @Message
    String accepted(String name);

    @Message
    String declined(String name);

    @Message
    String invited();

    @Message
    String invitedOn(String day);

    @Message
    String expired();

    @Message
    String again();

    @Message
    String againNamed(String name);

    @Message
    String withdraw();

    @Message
    String withdrawNamed(String name);

    @Message
    String withdrawn();

    @Message
    String justSent(int minutes);

    @Message
    String invite();

    @Message
    String inviteLead();

    @Message
    String list();

    @Message
    String listHint();

    @Message
    String listFile();

    @Message
    String listFileHint();

    @Message
    String language();

    @Message
    String look();

    @Message
    String nothingGiven();

    @Message
    String tooMany(int most);

    @Message
    String previewTitle();

    @Message
    String willInvite(int count);

    @Message
    String willNot(int count);

    @Message
    String line();

    @Message
    String why();

    @Message
    String verdict(String key);

    @Message
    String andMore(int count);

    @Message
    String send(int count);

    @Message
    String changeList();

    @Message
    String sent(int count);

    @Message
    String invitationSubject(String organisation, String network);

    @Message
    String invitationLead(String network, String organisation);

    @Message
    String invitationOpen();

    @Message
    String invitationLimits(long days);

    @Message
    String invitationIgnore();

    @Message
    String invitationTitle(String network);

    @Message
    String invitationText(String organisation);

    @Message
    String signInFirst();

    @Message
    String signIn();

    @Message
    String whichOne();

    @Message
    String foundNew(String name);

    @Message
    String chooseOne();

    @Message
    String acceptInvitation();

    @Message
    String joined(String network);

    @Message
    String spentTitle();

    @Message
    String spentText();

    @Message
    String tooOften();

    @Message
    String own();

    @Message
    String ownNone();

    @Message
    String ownLead();

    @Message
    String askOne();

    @Message
    String askNamed(String name);

    @Message
    String askedNow(String name);

    @Message
    String others();

    @Message
    String askedTitle();

    @Message
    String takeBack();

    @Message
    String takeBackNamed(String name);

    @Message
    String leaveOne();

    @Message
    String leaving(String name);

    @Message
    String leavingText();

    @Message
    String left(String name);

    @Message
    String cancel();

    @Message
    String calls();

    @Message
    String noCalls();

    @Message
    String comparison();

    @Message
    String next();

    @Message
    String previous();

    @Message
    String pages();
}
