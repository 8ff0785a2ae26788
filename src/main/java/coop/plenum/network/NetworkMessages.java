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
    String nameWrong(most);

    @Message
    String trait();

    @Message
    String traitHint();

    @Message
    String traitName(key);

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
    String stage(key);

    @Message
    String fromTo(from, to);

    @Message
    String organisations();

    @Message
    String memberCount(count);

    @Message
    String waiting(count);

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
    String introductionWrong(most);

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
    String namedNow(name);

    @Message
    String dismiss();

    @Message
    String dismissNamed(name);

    @Message
    String dismissed();

    @Message
    String lastOne();

    @Message
    String mailSubject(network);

    @Message
    String mailLead(by, network);

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
    String since(day);

    @Message
    String unknown();

    @Message
    String territory();

    @Message
    String territoryOf(name);

    @Message
    String remove();

    @Message
    String removeNamed(name);

    @Message
    String removing(name);

    @Message
    String removingText();

    @Message
    String removed(name);

    @Message
    String asking();

    @Message
    String accept();

    @Message
    String acceptNamed(name);

    @Message
    String decline();

    @Message
    String declineNamed(name);

    @Message
    String accepted(name);

    @Message
    String declined(name);

    @Message
    String invited();

    @Message
    String invitedOn(day);

    @Message
    String expired();

    @Message
    String again();

    @Message
    String againNamed(name);

    @Message
    String withdraw();

    @Message
    String withdrawNamed(name);

    @Message
    String withdrawn();

    @Message
    String justSent(minutes);

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
    String tooMany(most);

    @Message
    String previewTitle();

    @Message
    String willInvite(count);

    @Message
    String willNot(count);

    @Message
    String line();

    @Message
    String why();

    @Message
    String verdict(key);

    @Message
    String andMore(count);

    @Message
    String send(count);

    @Message
    String changeList();

    @Message
    String sent(count);

    @Message
    String invitationSubject(organisation, network);

    @Message
    String invitationLead(network, organisation);

    @Message
    String invitationOpen();

    @Message
    String invitationLimits(days);

    @Message
    String invitationIgnore();

    @Message
    String invitationTitle(network);

    @Message
    String invitationText(organisation);

    @Message
    String signInFirst();

    @Message
    String signIn();

    @Message
    String whichOne();

    @Message
    String foundNew(name);

    @Message
    String chooseOne();

    @Message
    String acceptInvitation();

    @Message
    String joined(network);

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
    String askNamed(name);

    @Message
    String askedNow(name);

    @Message
    String others();

    @Message
    String askedTitle();

    @Message
    String takeBack();

    @Message
    String takeBackNamed(name);

    @Message
    String leaveOne();

    @Message
    String leaving(name);

    @Message
    String leavingText();

    @Message
    String left(name);

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
