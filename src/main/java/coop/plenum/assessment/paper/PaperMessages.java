package coop.plenum.assessment.paper;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The texts of forms on paper and of keying them in. */
@MessageBundle("paper")
public interface PaperMessages {
    @Message
    String formDescription();

    @Message
    String figuresDescription();

    @Message
    String forAnyone();

    @Message
    String number();

    @Message
    String numberHint();

    @Message
    String noName();

    @Message
    String whoAmI();

    @Message
    String oneBox();

    @Message
    String group(String key);

    @Message
    String how();

    @Message
    String yes();

    @Message
    String no();

    @Message
    String dontKnow();

    @Message
    String notMeasured();

    @Message
    String notApplicable();

    @Message
    String thanks();

    @Message
    String figures();

    @Message
    String figuresHow();

    @Message
    String noFigures();

    @Message
    String knownBy(String key);

    @Message
    String period();

    @Message
    String found();

    @Message
    String value();

    @Message
    String orResult();

    @Message
    String estimate();

    @Message
    String printForm();

    @Message
    String printFigures();

    @Message
    String licence();

    @Message
    String title();

    @Message
    String lead();

    @Message
    String none();

    @Message
    String keyIn();

    @Message
    String form(int number);

    @Message
    String ofThese(int done, int all);

    @Message
    String forms(int count);

    @Message
    String keys();

    @Message
    String roleGroup();

    @Message
    String save();

    @Message
    String savedForm(int number, int done, int all);

    @Message
    String corrected(int number);

    @Message
    String delete();

    @Message
    String sure();

    @Message
    String tickFirst();

    @Message
    String deleted(int number);

    @Message
    String numberWrong();

    @Message
    String numberTaken(int number);

    @Message
    String groupMissing();

    @Message
    String keyWrong(String typed);

    @Message
    String nothing();

    @Message
    String changedMeanwhile();

    @Message
    String closed();

    @Message
    String back();

    @Message
    String paperTitle();

    @Message
    String paperText();
}
