package coop.plenum.workshop.setup;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The texts of setting up workshops. */
@MessageBundle("setup")
public interface SetupMessages {
    @Message
    String title();

    @Message
    String lead();

    @Message
    String setUpOne();

    @Message
    String guide();

    @Message
    String noneTitle();

    @Message
    String noneSteward();

    @Message
    String noneMember();

    @Message
    String rehearsal();

    @Message
    String endedOn(String day);

    @Message
    String running();

    @Message
    String ready();

    @Message
    String sourcesTitle();

    @Message
    String sourcesLead();

    @Message
    String source(String kind);

    @Message
    String sourceText(String kind, String period);

    @Message
    String questions(int count);

    @Message
    String suggestedTitle(String period);

    @Message
    String name();

    @Message
    String nameHint();

    @Message
    String titleWrong(int most);

    @Message
    String whichQuestions();

    @Message
    String whichHint();

    @Message
    String fact();

    @Message
    String chooseQuestions();

    @Message
    String promise();

    @Message
    String promiseHint();

    @Message
    String anonymous();

    @Message
    String anonymousText();

    @Message
    String named();

    @Message
    String namedText();

    @Message
    String choosePromise();

    @Message
    String where();

    @Message
    String onPhones();

    @Message
    String onScreen();

    @Message
    String voteTime();

    @Message
    String talkTime();

    @Message
    String time(int seconds, int minutes);

    @Message
    String chooseTime();

    @Message
    String rehearse();

    @Message
    String rehearseText();

    @Message
    String setUpButton();

    @Message
    String cancel();

    @Message
    String closedAlready();

    @Message
    String readRecord();

    @Message
    String codeIs();

    @Message
    String leadIt();

    @Message
    String goOnLeading();

    @Message
    String screen();

    @Message
    String ballots();

    @Message
    String memberText();

    @Message
    String join();

    @Message
    String whoLeads();

    @Message
    String whoLeadsText();

    @Message
    String nobodyLeads();

    @Message
    String dismiss();

    @Message
    String leadMyself();

    @Message
    String nameSomebody();

    @Message
    String theirName();

    @Message
    String theirAddress();

    @Message
    String nameWrong();

    @Message
    String addressWrong();

    @Message
    String nameButton();

    @Message
    String namedNow(String name);

    @Message
    String removeTitle();

    @Message
    String removeText();

    @Message
    String remove();

    @Message
    String removed();

    @Message
    String begunAlready();

    @Message
    String mailSubject(String organisation);

    @Message
    String mailLead(String by, String organisation, String workshop);

    @Message
    String mailOpen();
}
