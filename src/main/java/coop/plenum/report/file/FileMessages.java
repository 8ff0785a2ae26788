package coop.plenum.report.file;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The texts of the report as files. */
@MessageBundle("file")
public interface FileMessages {
    @Message
    String takeTitle();

    @Message
    String take(String format);

    @Message
    String summary();

    @Message
    String dimensions();

    @Message
    String principles();

    @Message
    String questions();

    @Message
    String practices();

    @Message
    String plan();

    @Message
    String figures();

    @Message
    String what();

    @Message
    String value();

    @Message
    String organisation();

    @Message
    String period();

    @Message
    String questionnaire();

    @Message
    String version();

    @Message
    String closedOn();

    @Message
    String answered();

    @Message
    String voices(int answered);

    @Message
    String eligible();

    @Message
    String overall();

    @Message
    String band();

    @Message
    String lowest();

    @Message
    String rules();

    @Message
    String note();

    @Message
    String name();

    @Message
    String mark();

    @Message
    String rangeFrom();

    @Message
    String rangeTo();

    @Message
    String agreement();

    @Message
    String counted();

    @Message
    String applicable();

    @Message
    String number();

    @Message
    String dimension();

    @Message
    String question();

    @Message
    String whereFrom();

    @Message
    String answers();

    @Message
    String dontKnow();

    @Message
    String notApplicable();

    @Message
    String level(int level);

    @Message
    String fact(boolean confirmed);

    @Message
    String place();

    @Message
    String practice();

    @Message
    String firstStep();

    @Message
    String howToBegin();

    @Message
    String carries();

    @Message
    String missing();

    @Message
    String couldMove();

    @Message
    String step();

    @Message
    String owner();

    @Message
    String due();

    @Message
    String state();

    @Message
    String status(String status);

    @Message
    String floor(int mark, int needed);

    @Message
    String firstPractices();

    @Message
    String motions();

    @Message
    String motionsLead();

    @Message
    String proposalsLead();

    @Message
    String motion(int number, String title);

    @Message
    String resolves(String step);

    @Message
    String vote();

    @Message
    String spreadLead();

    @Message
    String pdfDescription();

    @Message
    String inWords();
}
