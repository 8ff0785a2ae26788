package coop.plenum.network.release.page;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The texts of where an organisation stands among others. */
@MessageBundle("comparison")
public interface ComparisonMessages {
    @Message
    String noneTextMembers();

    @Message
    String howPlace();

    @Message
    String whereWeStand();

    @Message
    String comparisonsLead();

    @Message
    String amongLead(int count, String campaign);

    @Message
    String smallHonest();

    @Message
    String notCountedTitle();

    @Message
    String notCountedText();

    @Message
    String ourGroup(String name);

    @Message
    String among(int count);

    @Message
    String quarter(String key);

    @Message
    String percentile(int percentile);

    @Message
    String notSharedHere();

    @Message
    String toOrganisation(String name);

    @Message
    String dimensionsHead();
}
