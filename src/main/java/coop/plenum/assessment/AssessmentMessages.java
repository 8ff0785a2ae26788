package coop.plenum.assessment;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The texts of the pages about an assessment as a whole. */
@MessageBundle("assessment")
public interface AssessmentMessages {
    @Message
    String demo();

    @Message
    String people();

    @Message
    String profile();

    @Message
    String openNow();

    @Message
    String noneOpenTitle();

    @Message
    String noneOpenManager();

    @Message
    String noneOpenMember();

    @Message
    String openOne();

    @Message
    String statusOpen();

    @Message
    String reports();

    @Message
    String noReports();

    @Message
    String closedOn(String day);

    @Message
    String isClosed();

    @Message
    String youTookPart();

    @Message
    String closedText();

    @Message
    String readReport();

    @Message
    String lead(int minutes);

    @Message
    String until(String day);

    @Message
    String whoSees();

    @Message
    String youFinished();

    @Message
    String youFinishedText();

    @Message
    String notStarted();

    @Message
    String startAnswering();

    @Message
    String goOn();

    @Message
    String finish();

    @Message
    String managerOnly();

    @Message
    String whoAnswered();

    @Message
    String whoAnsweredLead();

    @Message
    String nobodyYet();

    @Message
    String closeIt();

    @Message
    String stage(String key);

    @Message
    String openingTitle();

    @Message
    String whichQuestionnaire();

    @Message
    String size(int questions, int minutes);

    @Message
    String period();

    @Message
    String periodHint();

    @Message
    String untilField();

    @Message
    String untilHint();

    @Message
    String eligible();

    @Message
    String eligibleHint(long members);

    @Message
    String openButton();

    @Message
    String chooseQuestionnaire();

    @Message
    String periodWrong(int most);

    @Message
    String dayAfterToday();

    @Message
    String eligibleWrong();

    @Message
    String opened();

    @Message
    String closingTitle();

    @Message
    String finishedCount(int finished, int all);

    @Message
    String everybodyFinished();

    @Message
    String notFinished();

    @Message
    String notFinishedText();

    @Message
    String fewTitle();

    @Message
    String fewText(int missing);

    @Message
    String cannotUndo();

    @Message
    String cannotUndoText();

    @Message
    String iAmSure();

    @Message
    String tickFirst();

    @Message
    String closeButton();

    @Message
    String keepOpen();

    @Message
    String closed();

    @Message
    String alreadyClosed();

    @Message
    String nothingAnswered();

    @Message
    String finished();

    @Message
    String finishTitle();

    @Message
    String stillOpen();

    @Message
    String stillOpenText();

    @Message
    String mayChange();

    @Message
    String finishAnyway();

    @Message
    String myAnswers();

    @Message
    String myAnswersLead();

    @Message
    String band(int level);

    @Message
    String noMarkYet();

    @Message
    String ownMarkRule();

    @Message
    String download();

    @Message
    String downloadUntilClosing();

    @Message
    String changeAnswers();

    @Message
    String sevenDimensions();

    @Message
    String nothingForYou();

    @Message
    String carried(int count);

    @Message
    String yourView();

    @Message
    String factsForYou();

    @Message
    String factsForYouText();

    @Message
    String toldSoFar();

    @Message
    String roughOnly();

    @Message
    String openHere();

    @Message
    String openQuestion(int number, String dimension);

    @Message
    String allDone();

    @Message
    String factsTitle();

    @Message
    String factsText();

    @Message
    String factsLink();

    @Message
    String workshopsTitle();

    @Message
    String workshopsText();

    @Message
    String workshopsLink();
}
