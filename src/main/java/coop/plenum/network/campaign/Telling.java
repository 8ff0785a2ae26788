package coop.plenum.network.campaign;

import coop.plenum.network.Campaign;
import coop.plenum.network.Campaigns;
import coop.plenum.network.Networks;
import coop.plenum.platform.Days;
import coop.plenum.platform.Languages;
import coop.plenum.platform.Letter;
import coop.plenum.platform.Outbox;
import coop.plenum.platform.Page;
import coop.plenum.platform.Sql;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Tells the stewards of organisations that a campaign calls them. Several copies of the application share the work. */
@ApplicationScoped
class Telling {
    private static final int AT_ONCE = 50;
    private static final String DUE = "select k.network_id, k.campaign_id, k.organisation_id, o.name, k.extended_to,"
            + " k.told_at is not null as again from campaign_call k"
            + " join campaign c on c.network_id = k.network_id and c.id = k.campaign_id and c.closed_at is null"
            + " join organisation o on o.id = k.organisation_id and o.archived_at is null"
            + " where k.remind_due or (k.told_at is null and c.opens_on <= cast(cast(? as timestamptz) at time zone c.zone as date))"
            + " limit " + AT_ONCE + " for update of k skip locked";

    private final Networks networks;
    private final Campaigns campaigns;
    private final Outbox outbox;
    private final Sql sql;
    private final Clock clock;

    Telling(Networks networks, Campaigns campaigns, Outbox outbox, Sql sql, Clock clock) {
        this.networks = networks;
        this.campaigns = campaigns;
        this.outbox = outbox;
        this.sql = sql;
        this.clock = clock;
    }

    private record Due(
            UUID network,
            UUID campaign,
            UUID organisation,
            String name,
            @Nullable LocalDate extended,
            boolean again) {}

    private record Reader(String address, @Nullable String language) {}

    /** What the mail tells. */
    record Told(String network, String organisation, String until, String message, boolean again, URI link) {
        /** The message line by line: a mail has no style that would keep its breaks. */
        public List<String> lines() {
            return message.lines().toList();
        }
    }

    @CheckedTemplate(basePath = "network", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record CallMailText(Told t) implements TemplateInstance {}

    @CheckedTemplate(basePath = "network", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record CallMailHtml(Told t, String subject) implements TemplateInstance {}

    /** Writes to some of those that are due; how many organisations. */
    int tell(URI start) {
        List<Due> due = sql.rows(DUE, Telling::read, clock.instant());
        due.forEach(d -> tell(d, start));
        return due.size();
    }

    private void tell(Due due, URI start) {
        Campaign campaign = campaigns.find(due.network(), due.campaign()).orElseThrow();
        String network = networks.find(due.network()).orElseThrow().name();
        List<Reader> stewards = sql.rows(
                "select p.address, p.language from membership m join person p on p.id = m.person_id"
                        + " where m.organisation_id = ? and m.role = 'STEWARD' and p.address is not null",
                row -> new Reader(row.getString(1), row.getString(2)),
                due.organisation());
        stewards.forEach(reader -> post(due, campaign, network, reader, start));
        sql.change(
                "update campaign_call set told_at = coalesce(told_at, ?), remind_due = false,"
                        + " reminded_at = case when told_at is null then reminded_at else ? end"
                        + " where network_id = ? and campaign_id = ? and organisation_id = ?",
                clock.instant(),
                clock.instant(),
                due.network(),
                due.campaign(),
                due.organisation());
    }

    private void post(Due due, Campaign campaign, String network, Reader reader, URI start) {
        Locale language =
                Optional.ofNullable(reader.language()).flatMap(Languages::of).orElse(Languages.ENGLISH);
        CallMessages texts = Page.texts(CallMessages.class, language);
        String subject = due.again()
                ? texts.mailRemindSubject(network, campaign.title())
                : texts.mailCalledSubject(network, campaign.title());
        Told told = new Told(
                network,
                due.name(),
                Days.inWords(campaign.lastDay(due.extended()), language),
                campaign.message(),
                due.again(),
                start.resolve(campaign.pathFor(due.organisation())));
        outbox.post(new Letter(
                reader.address(),
                subject,
                new CallMailText(told).setLocale(language).render(),
                new CallMailHtml(told, subject).setLocale(language).render(),
                null));
    }

    private static Due read(ResultSet row) throws SQLException {
        return new Due(
                row.getObject("network_id", UUID.class),
                row.getObject("campaign_id", UUID.class),
                row.getObject("organisation_id", UUID.class),
                row.getString("name"),
                row.getObject("extended_to", LocalDate.class),
                row.getBoolean("again"));
    }
}
