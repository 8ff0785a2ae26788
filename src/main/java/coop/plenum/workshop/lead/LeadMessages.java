package coop.plenum.workshop.lead;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The texts of the facilitator's page and of the screen for the room. */
@MessageBundle("lead")
public interface LeadMessages {
    @Message
    String title();

    @Message
    String screenTitle();

    @Message
    String cut();

    @Message
    String back();

    @Message
    String joinAt();

    @Message
    String qr();

    @Message
    String noAccount();

    @Message
    String comeIn();

    @Message
    String voteNow();

    @Message
    String hiddenUntil();

    @Message
    String nowDo(String step);

    @Message
    String hereAndPaper(int here, int paper);

    @Message
    String clash(String name);

    @Message
    String tooLate();

    @Message
    String notNow();

    @Message
    String rehearsal();

    @Message
    String rehearsalText();

    @Message
    String before();

    @Message
    String openScreen();

    @Message
    String aboutIt();

    @Message
    String start();

    @Message
    String openFirst();

    @Message
    String openSecond();

    @Message
    String showFirst();

    @Message
    String showSecond();

    @Message
    String next();

    @Message
    String later();

    @Message
    String moreTime();

    @Message
    String reopen();

    @Message
    String skip();

    @Message
    String previous();

    @Message
    String toEnd();

    @Message
    String stillHidden(int round);

    @Message
    String together();

    @Message
    String whoVoted();

    @Message
    String nameless();

    @Message
    String whatAgreed();

    @Message
    String votesKept();

    @Message
    String whatFigure();

    @Message
    String figureHint();

    @Message
    String figureWrong(String least, String most);

    @Message
    String objections();

    @Message
    String objectionsHint();

    @Message
    String minority();

    @Message
    String record();

    @Message
    String noAgreement();

    @Message
    String chooseAgreed();

    @Message
    String countWrong();

    @Message
    String tooLong(int most);

    @Message
    String prompts();

    @Message
    String addArgument();

    @Message
    String add();

    @Message
    String hide();

    @Message
    String unhide();

    @Message
    String paper();

    @Message
    String paperHint();

    @Message
    String keepPaper();

    @Message
    String paperKept(int votes);

    @Message
    String paperTooLate();

    @Message
    String notes();

    @Message
    String notesLabel();

    @Message
    String keepNotes();

    @Message
    String notesKept();

    @Message
    String plan();

    @Message
    String now();

    @Message
    String toCome();

    @Message
    String agreedOn(String value);

    @Message
    String people();

    @Message
    String ballots();
}
