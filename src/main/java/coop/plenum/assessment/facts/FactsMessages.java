package coop.plenum.assessment.facts;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The texts of the pages about facts and who is asked for them. */
@MessageBundle("facts")
public interface FactsMessages {
    @Message
    String title();

    @Message
    String lead();

    @Message
    String summary(long open, long agreed, long different);

    @Message
    String knownBy(String key);

    @Message
    String asked();

    @Message
    String stewards();

    @Message
    String dismiss(String name);

    @Message
    String stage(String key);

    @Message
    String confirmAgreed(long count);

    @Message
    String nameTitle();

    @Message
    String nameText();

    @Message
    String person();

    @Message
    String pleaseChoose();

    @Message
    String sections();

    @Message
    String count(int facts);

    @Message
    String nameButton();

    @Message
    String choosePerson();

    @Message
    String chooseSections();

    @Message
    String named();

    @Message
    String dismissed();

    @Message
    String closed();

    @Message
    String confirmTitle();

    @Message
    String whichValue();

    @Message
    String givenBy(int people);

    @Message
    String estimated();

    @Message
    String notKnown(int people);

    @Message
    String untilConfirmed();

    @Message
    String nothingGiven();

    @Message
    String keptNow(String value);

    @Message
    String confirmButton();

    @Message
    String withdraw();

    @Message
    String chooseValue();

    @Message
    String confirmedMeanwhile();

    @Message
    String confirmedNow();

    @Message
    String withdrawn();

    @Message
    String agreedConfirmed(long count);

    @Message
    String back();

    @Message
    String dismissShort();

    @Message
    String allOf(String known);

    @Message
    String onlySome(String known);
}
