package coop.plenum.organisation;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The texts of the pages about organisations and their people. */
@MessageBundle("organisation")
public interface OrganisationMessages {
    @Message
    String organisations();

    @Message
    String yours();

    @Message
    String noneTitle();

    @Message
    String noneText();

    @Message
    String found();

    @Message
    String foundingTitle();

    @Message
    String foundingLead();

    @Message
    String name();

    @Message
    String nameHint();

    @Message
    String profile();

    @Message
    String profileTitle();

    @Message
    String profileLead();

    @Message
    String leaveOpen();

    @Message
    String notStated();

    @Message
    String save();

    @Message
    String foundButton();

    @Message
    String nameMissing();

    @Message
    String nameTooLong(int most);

    @Message
    String chooseOne();

    @Message
    String yearUpTo(int last);

    @Message
    String numberTooLarge();

    @Message
    String wholeNumber();

    @Message
    String founded();

    @Message
    String profileSaved();

    @Message
    String members();

    @Message
    String membersLead();

    @Message
    String noMembersTitle();

    @Message
    String noMembersText();

    @Message
    String addMember();

    @Message
    String personName();

    @Message
    String personNameMissing();

    @Message
    String address();

    @Message
    String addressHint();

    @Message
    String addressWrong();

    @Message
    String alreadyMember();

    @Message
    String roleGroup();

    @Message
    String roleGroupHint();

    @Message
    String steward();

    @Message
    String alsoSteward();

    @Message
    String addButton();

    @Message
    String remove();

    @Message
    String removeNamed(String name);

    @Message
    String memberAdded(String name);

    @Message
    String memberRemoved();

    @Message
    String lastSteward();

    @Message
    String demo();

    @Message
    String back(String name);

    @Message
    String group(String key);

    @Message
    String memberCount(int count);

    @Message
    String memberChanged();

    @Message
    String archivedOnlyRead();

    @Message
    String archived();

    @Message
    String restored();

    @Message
    String archivedTag();

    @Message
    String archiveTitle();

    @Message
    String archiveText();

    @Message
    String archiveButton();

    @Message
    String restoreTitle();

    @Message
    String restoreText();

    @Message
    String restoreButton();

    @Message
    String leaveTitle();

    @Message
    String leaveText();

    @Message
    String leaveButton();

    @Message
    String lastStewardLeaves();

    @Message
    String left(String name);

    @Message
    String change();

    @Message
    String changeNamed(String name);

    @Message
    String noAddress();

    @Message
    String memberLead(String organisation);

    @Message
    String saveMember();

    @Message
    String removeTitle();

    @Message
    String removeText();

    @Message
    String inviteSeveral();

    @Message
    String joinLink();

    @Message
    String invitedTitle();

    @Message
    String invitedOn(String day);

    @Message
    String invitedExpired();

    @Message
    String inviteAgain();

    @Message
    String withdraw();

    @Message
    String withdrawNamed(String who);

    @Message
    String againNamed(String who);

    @Message
    String leave();

    @Message
    String archiveLink();

    @Message
    String addTitle();

    @Message
    String addLead();

    @Message
    String lastStewardOf(String names);
}
