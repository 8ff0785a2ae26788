package coop.plenum.report;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The texts of the report. */
@MessageBundle("report")
public interface ReportMessages {
    @Message
    String pageTitle(String organisation, String period);

    @Message
    String over();

    @Message
    String closedOn(String day);

    @Message
    String headline(String organisation);

    @Message
    String lead();

    @Message
    String leadTooFew();

    @Message
    String caveat();

    @Message
    String jointCaveat();

    @Message
    String ofAll(int answered, int all);

    @Message
    String membersAnswered(int count);

    @Message
    String ofMembersAnswered(int all);

    @Message
    String seatsDescribed(int seats, int taken, int each);

    @Message
    String notYetTitle();

    @Message
    String notYetText();

    @Message
    String notYetWhy();

    @Message
    String toAssessment();

    @Message
    String tooFewTitle(int missing);

    @Message
    String tooFewText(int answered);

    @Message
    String tooFewWayOut();

    @Message
    String fewVoicesTitle(int missing);

    @Message
    String fewVoicesText(int answered);

    @Message
    String dimensionsTitle(int count);

    @Message
    String dimensionsLead();

    @Message
    String dimensionsJoint();

    @Message
    String noDimension();

    @Message
    String band(int level);

    @Message
    String bands(int low, int high);

    @Message
    String rangeOf(int low, int high);

    @Message
    String betweenBoth(int low, int high);

    @Message
    String wide();

    @Message
    String everyoneAnswered();

    @Message
    String noMark(String status);

    @Message
    String barTitle(int mark, int band);

    @Message
    String whatMarksMean();

    @Message
    String sayMark();

    @Message
    String sayBands();

    @Message
    String sayRange();

    @Message
    String sayMissing();

    @Message
    String sayQuestion();

    @Message
    String sayJoint();

    @Message
    String sayDimension();

    @Message
    String sayPrinciple();

    @Message
    String howWeGot(int mark, String name);

    @Message
    String whyNoMark(String name);

    @Message
    String whyNoMarkText(String status, int scored, int applicable);

    @Message
    String whyNoMarkFew(String status);

    @Message
    String fromQuestions(String name);

    @Message
    String question();

    @Message
    String whereFrom();

    @Message
    String weight();

    @Message
    String mark();

    @Message
    String jointAnswer();

    @Message
    String confirmedFact();

    @Message
    String middleOf(int answers);

    @Message
    String origin(String status, int answers);

    @Message
    String averageOf(int count);

    @Message
    String roundedOnce(int count);

    @Message
    String weightedOnce();

    @Message
    String radarTitle(int count);

    @Message
    String radarOpen();

    @Message
    String allTogether();

    @Message
    String overallIs(int count);

    @Message
    String readWithLowest();

    @Message
    String quarterMore(int low, int high);

    @Message
    String notStable();

    @Message
    String howWeGotOverall(int mark);

    @Message
    String sayOverall(int count);

    @Message
    String noOverall();

    @Message
    String asTable();

    @Message
    String dimensionsInFigures();

    @Message
    String dimension();

    @Message
    String bandWord();

    @Message
    String nineOfTen();

    @Message
    String principlesTitle(int count);

    @Message
    String sayPrinciples();

    @Message
    String wordsTitle();

    @Message
    String whoCounts();

    @Message
    String sayAnswered();

    @Message
    String sayFrozen();

    @Message
    String colophon(String name, String version, String rules, String day);

    @Message
    String next(int level);
}
