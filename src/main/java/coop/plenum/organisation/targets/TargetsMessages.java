package coop.plenum.organisation.targets;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The texts of targets and must-haves. */
@MessageBundle("targets")
public interface TargetsMessages {
    @Message
    String title();

    @Message
    String lead();

    @Message
    String none();

    @Message
    String level(int level);

    @Message
    String save();

    @Message
    String saved();

    @Message
    String proposes(String name);

    @Message
    String proposedText();

    @Message
    String take();

    @Message
    String taken(String name);

    @Message
    String reportTitle();

    @Message
    String reportNone();

    @Message
    String reportLead();

    @Message
    String dimension();

    @Message
    String target();

    @Message
    String mark();

    @Message
    String gap();

    @Message
    String gapOf(int points);

    @Message
    String change();

    @Message
    String floorsTitle();

    @Message
    String floorsLead();

    @Message
    String floorAt(int mark, int needed);

    @Message
    String floorsReached();

    @Message
    String floorsNotShown();
}
