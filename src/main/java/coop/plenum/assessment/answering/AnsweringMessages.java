package coop.plenum.assessment.answering;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The texts of the pages on which members answer. */
@MessageBundle("answering")
public interface AnsweringMessages {
    @Message
    String progressHere(int done, int all);

    @Message
    String progressAll(int done, int all);

    @Message
    String ofThese(int done, int all);

    @Message
    String questionOf(int number, int all);

    @Message
    String aFact();

    @Message
    String yes();

    @Message
    String no();

    @Message
    String figure();

    @Message
    String dontKnow();

    @Message
    String notMeasured();

    @Message
    String neverZero();

    @Message
    String notApplicable();

    @Message
    String clear();

    @Message
    String addNote();

    @Message
    String note();

    @Message
    String noteHint();

    @Message
    String evidence();

    @Message
    String evidenceHint();

    @Message
    String release();

    @Message
    String practices();

    @Message
    String saving();

    @Message
    String saved();

    @Message
    String unsaved();

    @Message
    String offline();

    @Message
    String expired();

    @Message
    String signInAgain();

    @Message
    String refused();

    @Message
    String toOverview();

    @Message
    String saveAndGoOn();

    @Message
    String notAllSaved(int count);

    @Message
    String othersSafe();

    @Message
    String stopWhenever();

    @Message
    String howToChoose();

    @Message
    String levelRule();

    @Message
    String ruledOut(int count);

    @Message
    String ruledOutWhy();

    @Message
    String yourWay();

    @Message
    String allSaved();

    @Message
    String waiting();

    @Message
    String waitingSaved();

    @Message
    String signInFirst();

    @Message
    String otherPerson();

    @Message
    String closedMeanwhile();

    @Message
    String overtaken();

    @Message
    String chooseOne();

    @Message
    String alwaysApplies();

    @Message
    String notANumber(String typed);

    @Message
    String readAs(String typed, String read, String other);

    @Message
    String numberOrNot();

    @Message
    String computedOutOfRange(String least, String most, String value);

    @Message
    String outOfRange(String least, String most, String typed);

    @Message
    String linkWrong();

    @Message
    String noteTooLong(int most);

    @Message
    String progressWhole(int done, int all);

    @Message
    String closedTitle();

    @Message
    String keptTitle();

    @Message
    String lateTitle();

    @Message
    String skip();

    @Message
    String facts();

    @Message
    String factsAndFigures();

    @Message
    String factsLead();

    @Message
    String minutesLeft(int minutes);

    @Message
    String factConfirmed(String value);

    @Message
    String factDiffers(String values);

    @Message
    String factGiven(String values);

    @Message
    String orResult();

    @Message
    String estimate();

    @Message
    String plausible(String least, String most);

    @Message
    String computed(String way, String first, String second, String result, int decimals);

    @Message
    String howMarked();

    @Message
    String marksText();

    @Message
    String value();

    @Message
    String mark();

    @Message
    String partMissing(String part);

    @Message
    String partNegative();

    @Message
    String partZero(String part);

    @Message
    String partLarger(String part, String whole);

    @Message
    String partsDiffer(String worked, String typed);

    @Message
    String earlier(String period, String words);

    @Message
    String stillSo();
}
