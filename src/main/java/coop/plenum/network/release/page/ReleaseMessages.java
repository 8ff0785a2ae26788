package coop.plenum.network.release.page;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The texts of what a release shows. */
@MessageBundle("release")
public interface ReleaseMessages {
    @Message
    String releases();

    @Message
    String releasesLead();

    @Message
    String noneTitle();

    @Message
    String noneText();

    @Message
    String numbered(int number);

    @Message
    String howTitle();

    @Message
    String howGroups();

    @Message
    String howRenewed();

    @Message
    String howKept();

    @Message
    String dimension();

    @Message
    String shut(String key);

    @Message
    String why(String key);

    @Message
    String spreadTitle(String name, int count);

    @Message
    String colon();

    @Message
    String halfBetween(int low, int high);

    @Message
    String median();

    @Message
    String ownMark();

    @Message
    String heatCaption();

    @Message
    String everybody();

    @Message
    String organisations(int count);

    @Message
    String fromRelease(int number);

    @Message
    String smallNeed();

    @Message
    String greatNeed();

    @Message
    String notShown();

    @Message
    String organisationsHead();

    @Message
    String middleHalf();

    @Message
    String about(int about, int of);

    @Message
    String nearlyAll(int of);

    @Message
    String sideBySide(int count);

    @Message
    String pageLead();

    @Message
    String madeOn(int number, String day);

    @Message
    String takeTitle();

    @Message
    String view(String key);

    @Message
    String needsTitle();

    @Message
    String needsLead();

    @Message
    String spreadHeading();

    @Message
    String spreadLead();

    @Message
    String asTable();

    @Message
    String mediansOfDimensions();

    @Message
    String overallMedian(int median, int count);

    @Message
    String overallShut();

    @Message
    String principles();

    @Message
    String principlesLead();

    @Message
    String mediansOfPrinciples();

    @Message
    String principle();

    @Message
    String namedTitle();

    @Message
    String namedLead(int count);

    @Message
    String namedLink();

    @Message
    String share(int counted, int called);

    @Message
    String seatsDescribed(int seats, int taken, int each);

    @Message
    String ofCalled(int called);

    @Message
    String whyTitle();

    @Message
    String whyKept();

    @Message
    String noGroups();

    @Message
    String groupsBy(String trait);

    @Message
    String madeOf(String name, String traits);

    @Message
    String disagreementTitle();

    @Message
    String disagreementLead();

    @Message
    String disagreementCaption();

    @Message
    String question();

    @Message
    String patternsTitle();

    @Message
    String patternsLead();

    @Message
    String suggestedCaption();

    @Message
    String adoptedCaption();

    @Message
    String pattern();

    @Message
    String risesTitle();

    @Message
    String risesLead();

    @Message
    String figuresTitle();

    @Message
    String figuresLead();

    @Message
    String totalsCaption();

    @Message
    String percentagesCaption();

    @Message
    String figure();

    @Message
    String total();

    @Message
    String trendTitle();

    @Message
    String trendLead();

    @Message
    String stepKey();

    @Message
    String middleKey();

    @Message
    String since();

    @Message
    String then();

    @Message
    String now();

    @Message
    String byGroup();

    @Message
    String questions();

    @Message
    String questionsLead();

    @Message
    String noQuestions();

    @Message
    String mediansOfQuestions();

    @Message
    String namedOnlyYou();

    @Message
    String namedNone();

    @Message
    String namedCaption();

    @Message
    String organisation();

    @Message
    String pages();

    @Message
    String previous();

    @Message
    String next();

    @Message
    String overall();

    @Message
    String paidPeople();

    @Message
    String others();

    @Message
    String unknownTrait();
}
