package coop.plenum.workshop;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The guide for facilitators. */
@MessageBundle("guide")
public interface GuideMessages {
    @Message
    String title();

    @Message
    String lead();

    @Message
    String beforeTitle();

    @Message
    String before1();

    @Message
    String before2();

    @Message
    String before3();

    @Message
    String before4();

    @Message
    String eachTitle();

    @Message
    String each1();

    @Message
    String each2();

    @Message
    String each3();

    @Message
    String each4();

    @Message
    String each5();

    @Message
    String oneTitle();

    @Message
    String one1();

    @Message
    String one2();

    @Message
    String one3();

    @Message
    String one4();

    @Message
    String one5();

    @Message
    String twoTitle();

    @Message
    String two1();

    @Message
    String two2();

    @Message
    String wrongTitle();

    @Message
    String wrong1();

    @Message
    String wrong2();

    @Message
    String wrong3();

    @Message
    String wrong4();
}
