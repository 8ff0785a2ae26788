package coop.plenum.network.campaign;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The texts of campaigns: beginning one, following it, answering it. */
@MessageBundle("campaign")
public interface CampaignMessages {
    @Message
    String beginOne();

    @Message
    String change();

    @Message
    String title();

    @Message
    String titleHint();

    @Message
    String suggestedTitle(String year);

    @Message
    String titleWrong(int most);

    @Message
    String period();

    @Message
    String periodHint();

    @Message
    String periodWrong(int most);

    @Message
    String questionnaire();

    @Message
    String questionnaireHint();

    @Message
    String questionnaireWrong();

    @Message
    String questions(int count);

    @Message
    String opensOn();

    @Message
    String closesOn();

    @Message
    String zone();

    @Message
    String dayWrong();

    @Message
    String lastBeforeFirst();

    @Message
    String lastOver();

    @Message
    String zoneWrong();

    @Message
    String yourMessage();

    @Message
    String messageHint();

    @Message
    String messageWrong(int most);

    @Message
    String who();

    @Message
    String whoHint();

    @Message
    String nobodyCalled();

    @Message
    String reviewed();

    @Message
    String begin();

    @Message
    String begun(int count);

    @Message
    String saved();

    @Message
    String until(String day);

    @Message
    String from(String day);

    @Message
    String closedOn(String day);

    @Message
    String boardTitle(int answered, int of);

    @Message
    String boardLead();

    @Message
    String howFar();

    @Message
    String stage(String key);

    @Message
    String organisations();

    @Message
    String organisation();

    @Message
    String membersAnswered();

    @Message
    String ofCalled(int of);

    @Message
    String ofMembers(int answered, int of);

    @Message
    String asBar();

    @Message
    String state();

    @Message
    String shares();

    @Message
    String shared(int count);

    @Message
    String more();

    @Message
    String moreNamed(String name);

    @Message
    String moreTitle(String name);

    @Message
    String moreText(String day);

    @Message
    String extended(String day);

    @Message
    String narrow();

    @Message
    String name();

    @Message
    String all();

    @Message
    String show();

    @Message
    String noneLikeThis();

    @Message
    String writeNotBegun(int count);

    @Message
    String writeAnswering(int count);

    @Message
    String writing(int count, int days);

    @Message
    String takeAway();

    @Message
    String close();

    @Message
    String closing();

    @Message
    String closingText(int count);

    @Message
    String summary();

    @Message
    String summaryHint();

    @Message
    String closedNow();

    @Message
    String closedAlready();

    @Message
    String cancel();

    @Message
    String releases();

    @Message
    String makeRelease();

    @Message
    String reviewers();

    @Message
    String called();

    @Message
    String eligible();

    @Message
    String type();

    @Message
    String size();

    @Message
    String territory();

    @Message
    String remindedOn();

    @Message
    String extendedTo();
}
