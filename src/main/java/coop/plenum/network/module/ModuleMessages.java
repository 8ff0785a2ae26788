package coop.plenum.network.module;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The texts about a network's own questions. */
@MessageBundle("module")
public interface ModuleMessages {
    @Message
    String title();

    @Message
    String lead();

    @Message
    String how();

    @Message
    String howPrefix();

    @Message
    String howCounts();

    @Message
    String howMost(int questions, int practices);

    @Message
    String howLanguage();

    @Message
    String howMore();

    @Message
    String noneTitle();

    @Message
    String noneText();

    @Message
    String versions();

    @Message
    String version(int number);

    @Message
    String written(String day, String name);

    @Message
    String state(String state);

    @Message
    String questions(int count);

    @Message
    String source();

    @Message
    String sourceHint(int kilobytes);

    @Message
    String note();

    @Message
    String noteHint();

    @Message
    String check();

    @Message
    String refusedTitle(int count);

    @Message
    String refusedText();

    @Message
    String line(int line);

    @Message
    String sourceMissing();

    @Message
    String sourceTooLong(int kilobytes);

    @Message
    String noteTooLong(int most);

    @Message
    String prefixStays(String prefix);

    @Message
    String prefixTaken(String prefix);

    @Message
    String kept(int number);

    @Message
    String used(int number);

    @Message
    String asMembers();

    @Message
    String nothingKept();

    @Message
    String whatItDoes();

    @Message
    String unmoved(int count);

    @Message
    String moves();

    @Message
    String noEarlier();

    @Message
    String comparedWith(String campaign, int number);

    @Message
    String comparedText();

    @Message
    String held();

    @Message
    String question();

    @Message
    String becomes();

    @Message
    String change(String change);

    @Message
    String organisations();

    @Message
    String before();

    @Message
    String after();

    @Message
    String tooFew();

    @Message
    String practices();

    @Message
    String draftPractices();

    @Message
    String use();

    @Message
    String useText();

    @Message
    String inUseNow();

    @Message
    String text();

    @Message
    String practiceOf(String network);

    @Message
    String firstStep();

    @Message
    String answers();
}
