package coop.plenum.network.account;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The texts of what a network gives away of a release: poster, tables, open data, publication. */
@MessageBundle("offering")
public interface OfferingMessages {
    @Message
    String poster();

    @Message
    String posterLead(int count);

    @Message
    String posterText();

    @Message
    String posterAlt(String network);

    @Message
    String posterTake();

    @Message
    String posterStrong();

    @Message
    String posterNeed();

    @Message
    String posterTotal();

    @Message
    String posterAdopted();

    @Message
    String posterTally(String tally);

    @Message
    String posterSuggested();

    @Message
    String posterMarks();

    @Message
    String posterRule();

    @Message
    String posterMade(int number, String day);

    @Message
    String publishTitle();

    @Message
    String publishLead();

    @Message
    String publishShows();

    @Message
    String publishNever();

    @Message
    String publishCopies();

    @Message
    String releaseOf(int number, String period);

    @Message
    String preview();

    @Message
    String publish();

    @Message
    String standing(String day);

    @Message
    String address();

    @Message
    String withdraw();

    @Message
    String withdrawText();

    @Message
    String publishedNow();

    @Message
    String withdrawnNow();

    @Message
    String withdrawnTitle();

    @Message
    String withdrawnText();

    @Message
    String previewNote();

    @Message
    String back();

    @Message
    String sheetSummary();

    @Message
    String sheetDimensions();

    @Message
    String sheetGroups();

    @Message
    String sheetPrinciples();

    @Message
    String sheetQuestions();

    @Message
    String sheetPercentages();

    @Message
    String sheetPatterns();

    @Message
    String sheetTotals();

    @Message
    String sheetTrend();

    @Message
    String what();

    @Message
    String value();

    @Message
    String network();

    @Message
    String campaign();

    @Message
    String period();

    @Message
    String release();

    @Message
    String madeWhen();

    @Message
    String questionnaire();

    @Message
    String version();

    @Message
    String notShown();

    @Message
    String group();

    @Message
    String id();

    @Message
    String name();

    @Message
    String about();

    @Message
    String inWords();

    @Message
    String columnMeaning(String name);

    @Message
    String viewMeaning(String name);

    @Message
    String statisticMeaning(String name);
}
