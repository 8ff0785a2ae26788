package coop.plenum.plan;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The texts of the plan. */
@MessageBundle("plan")
public interface PlanMessages {
    @Message
    String title();

    @Message
    String lead();

    @Message
    String noneTitle();

    @Message
    String noneText();

    @Message
    String toReport();

    @Message
    String ahead();

    @Message
    String past();

    @Message
    String nothingAhead();

    @Message
    String status(String status);

    @Message
    String ownedBy(String name);

    @Message
    String nobody();

    @Message
    String dueOn(String day);

    @Message
    String late();

    @Message
    String change();

    @Message
    String changeOf(String title);

    @Message
    String gone();

    @Message
    String projectionTitle();

    @Message
    String projectionSay(int now, int then, String period);

    @Message
    String projectionHow();

    @Message
    String projectionNone();

    @Message
    String dimension();

    @Message
    String now();

    @Message
    String then();

    @Message
    String adoptTitle();

    @Message
    String adopt();

    @Message
    String step();

    @Message
    String stepHint();

    @Message
    String owner();

    @Message
    String ownerNone();

    @Message
    String due();

    @Message
    String dueHint();

    @Message
    String statusLabel();

    @Message
    String note();

    @Message
    String noteHint();

    @Message
    String save();

    @Message
    String remove();

    @Message
    String removeHint();

    @Message
    String tooLong(int most);

    @Message
    String ownerWrong();

    @Message
    String dueWrong();

    @Message
    String statusWrong();

    @Message
    String changedMeanwhile();

    @Message
    String adopted();

    @Message
    String saved();

    @Message
    String removed();

    @Message
    String inPlan(String status);

    @Message
    String outcomesTitle();

    @Message
    String outcomesLead();

    @Message
    String practice();

    @Message
    String before();

    @Message
    String says();

    @Message
    String inPlanOf(String organisation, String status);
}
