package coop.plenum.pattern;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The texts of the pages about patterns, and the short names of what patterns speak of. */
@MessageBundle("pattern")
public interface PatternMessages {
    @Message
    String patterns();

    @Message
    String lead();

    @Message
    String count(int count);

    @Message
    String dimension(String key);

    @Message
    String principle(String key);

    @Message
    String effort(int level);

    @Message
    String strength(int level);

    @Message
    String effortLabel();

    @Message
    String helps();

    @Message
    String livesPrinciples();

    @Message
    String firstStep();

    @Message
    String bodyInEnglish();

    @Message
    String bodyToCome();

    @Message
    String answersQuestions();

    @Message
    String relatedPatterns();

    @Message
    String relation(String kind);

    @Message
    String knownUse();

    @Message
    String useOf(String organisation, String place, String year);

    @Message
    String references();

    @Message
    String licence();

    @Message
    String orgType(String key);

    @Message
    String searchLabel();

    @Message
    String search();

    @Message
    String filter(String group);

    @Message
    String filterLabel(String group, String key);

    @Message
    String filters();

    @Message
    String anyOf();

    @Message
    String withoutFilters();

    @Message
    String found(int count, String words);

    @Message
    String understood(String words);

    @Message
    String someWords();

    @Message
    String nothingFound();

    @Message
    String nothingFoundHint();

    @Message
    String pages();

    @Message
    String pageOf(int page, int pages);

    @Message
    String previousPage();

    @Message
    String nextPage();

    @Message
    String libraries();

    @Message
    String librariesLead();

    @Message
    String fromLibrary(String library);

    @Message
    String neighbourhood();

    @Message
    String neighbourhoodOf(String title);

    @Message
    String notDrawn(int count);

    @Message
    String forYou();

    @Message
    String twin();

    @Message
    String twinMatch(String match);

    @Message
    String ownTwins();

    @Message
    String sources();

    @Message
    String domain();

    @Message
    String kindOfPattern();

    @Message
    String alignment();

    @Message
    String alignmentOf(String mark);

    @Message
    String alsoCalled();

    @Message
    String foreignLicence(String licence, String attribution);

    @Message
    String original();

    @Message
    String shortened();

    @Message
    String contributors();

    @Message
    String filesFound();

    @Message
    String filesRead();

    @Message
    String filesRefused();

    @Message
    String duplicates();

    @Message
    String dangling();

    @Message
    String file();

    @Message
    String line();

    @Message
    String reason();

    @Message
    String sameSlug(String name, String first);

    @Message
    String sameId(String name, String first);

    @Message
    String tie();

    @Message
    String target();

    @Message
    String andMore(int count);

    @Message
    String notReadYet();

    @Message
    String folderAway();

    @Message
    String readOn(String day);

    @Message
    String allGood();

    @Message
    String technical();

    @Message
    String showItsPatterns();

    @Message
    String asJson();
}
