package coop.plenum.network.account;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The texts of the report of a network. */
@MessageBundle("account")
public interface AccountMessages {
    @Message
    String pageTitle(String network, String period);

    @Message
    String headline(String network);

    @Message
    String lead(int counted, int called);

    @Message
    String madeOn(int number, String day);

    @Message
    String reportLink();

    @Message
    String toRelease();

    @Message
    String publishLink();

    @Message
    String takeTitle();

    @Message
    String take(String format);

    @Message
    String introduction();

    @Message
    String summaryTitle();

    @Message
    String numbersTitle();

    @Message
    String called();

    @Message
    String counted();

    @Message
    String overallMedian();

    @Message
    String greatestNeed(String dimension);

    @Message
    String needsTitle();

    @Message
    String needsLead();

    @Message
    String needsCaption();

    @Message
    String nothingYet();

    @Message
    String dimension();

    @Message
    String principle();

    @Message
    String question();

    @Message
    String pattern();

    @Message
    String figure();

    @Message
    String everybody();

    @Message
    String count(int count);

    @Message
    String small();

    @Message
    String great();

    @Message
    String dimensionsTitle();

    @Message
    String dimensionsLead();

    @Message
    String medianIs(int median);

    @Message
    String fromRelease(int number);

    @Message
    String spreadTitle(String dimension);

    @Message
    String spreadWords();

    @Message
    String middle();

    @Message
    String asTable();

    @Message
    String tableOf(String title);

    @Message
    String groupsCaption();

    @Message
    String median();

    @Message
    String lower();

    @Message
    String upper();

    @Message
    String organisations();

    @Message
    String further(int number);

    @Message
    String howMany();

    @Message
    String shut(String reason);

    @Message
    String why(String reason);

    @Message
    String tally(String extent, int about, int organisations);

    @Message
    String principlesTitle();

    @Message
    String principlesLead();

    @Message
    String disagreementTitle();

    @Message
    String disagreementLead();

    @Message
    String patternsTitle();

    @Message
    String patternsLead();

    @Message
    String suggested();

    @Message
    String adopted();

    @Message
    String risesTitle();

    @Message
    String risesLead();

    @Message
    String totalsTitle();

    @Message
    String totalsLead();

    @Message
    String total();

    @Message
    String percentagesTitle();

    @Message
    String percentagesLead();

    @Message
    String trendTitle();

    @Message
    String trendLead();

    @Message
    String since();

    @Message
    String before();

    @Message
    String now();

    @Message
    String change();

    @Message
    String questionsTitle();

    @Message
    String questionsLead();

    @Message
    String howTitle();

    @Message
    String how();

    @Message
    String sayCompare();

    @Message
    String sayRounded();

    @Message
    String sayOlder();

    @Message
    String caveat();

    @Message
    String colophon(String questionnaire, String version, int number, String day);

    @Message
    String pdfDescription();

    @Message
    String together(String groups);
}
