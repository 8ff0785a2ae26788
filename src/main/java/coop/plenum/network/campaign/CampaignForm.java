package coop.plenum.network.campaign;

import coop.plenum.network.Campaign;
import coop.plenum.network.Campaigns;
import coop.plenum.platform.FormErrors;
import coop.plenum.platform.Typed;
import coop.plenum.questionnaire.Questionnaire;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What was typed about a campaign. */
record CampaignForm(
        String title,
        String period,
        String questionnaire,
        String opensOn,
        String closesOn,
        String zone,
        String message,
        Campaign.Audience called,
        boolean reviewed) {
    static final int LONGEST_TITLE = 120;
    static final int LONGEST_PERIOD = 60;
    static final int LONGEST_MESSAGE = 2000;
    /** Java reads years beyond those that PostgreSQL keeps. */
    private static final String DAY = "\\d{4}-\\d{2}-\\d{2}";

    private static final List<String> REGIONS =
            List.of("Africa/", "America/", "Asia/", "Atlantic/", "Australia/", "Europe/", "Indian/", "Pacific/");

    /** The time zones to choose from, by name. */
    static Set<String> zones() {
        Set<String> zones = new TreeSet<>();
        ZoneId.getAvailableZoneIds().stream()
                .filter(z -> REGIONS.stream().anyMatch(z::startsWith))
                .forEach(zones::add);
        return zones;
    }

    static CampaignForm typed(MultivaluedMap<String, String> typed) {
        return new CampaignForm(
                Typed.line(typed.getFirst("title")),
                Typed.line(typed.getFirst("period")),
                Typed.line(typed.getFirst("questionnaire")),
                Typed.line(typed.getFirst("opensOn")),
                Typed.line(typed.getFirst("closesOn")),
                Typed.line(typed.getFirst("zone")),
                Typed.text(typed.getFirst("message")),
                new Campaign.Audience(all(typed, "type"), all(typed, "size"), all(typed, "territory")),
                typed.containsKey("reviewed"));
    }

    static CampaignForm of(Campaign campaign) {
        return new CampaignForm(
                campaign.title(),
                campaign.period(),
                campaign.questionnaire(),
                campaign.opensOn().toString(),
                campaign.closesOn().toString(),
                campaign.zone().getId(),
                campaign.message(),
                campaign.called(),
                campaign.reviewed());
    }

    private static List<String> all(MultivaluedMap<String, String> typed, String field) {
        return typed.getOrDefault(field, List.of()).stream()
                .map(Typed::line)
                .distinct()
                .toList();
    }

    /** What is wrong with it; a campaign that has begun may end on a day that is over. */
    FormErrors errors(List<Questionnaire> offered, Clock clock, CampaignMessages texts) {
        FormErrors errors = new FormErrors();
        if (title.isEmpty() || title.length() > LONGEST_TITLE) errors.add("title", texts.titleWrong(LONGEST_TITLE));
        if (period.isEmpty() || period.length() > LONGEST_PERIOD) {
            errors.add("period", texts.periodWrong(LONGEST_PERIOD));
        }
        if (chosen(offered).isEmpty()) errors.add("questionnaire", texts.questionnaireWrong());
        Optional<LocalDate> first = day(opensOn);
        Optional<LocalDate> last = day(closesOn);
        if (first.isEmpty()) errors.add("opensOn", texts.dayWrong());
        if (last.isEmpty()) errors.add("closesOn", texts.dayWrong());
        if (first.isPresent() && last.isPresent() && last.get().isBefore(first.get())) {
            errors.add("closesOn", texts.lastBeforeFirst());
        }
        Optional<ZoneId> where = zoneId();
        if (where.isEmpty()) errors.add("zone", texts.zoneWrong());
        if (where.isPresent()
                && last.isPresent()
                && last.get().isBefore(LocalDate.ofInstant(clock.instant(), where.get()))) {
            errors.add("closesOn", texts.lastOver());
        }
        if (message.length() > LONGEST_MESSAGE) errors.add("message", texts.messageWrong(LONGEST_MESSAGE));
        return errors;
    }

    Optional<Questionnaire> chosen(List<Questionnaire> offered) {
        return offered.stream()
                .filter(q -> q.contentHash().equals(questionnaire))
                .findFirst();
    }

    private Optional<ZoneId> zoneId() {
        try {
            return zones().contains(zone) ? Optional.of(ZoneId.of(zone)) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    static Optional<LocalDate> day(String typed) {
        try {
            return typed.matches(DAY) ? Optional.of(LocalDate.parse(typed)) : Optional.empty();
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** Once nothing is wrong with it. */
    Campaigns.Draft draft(List<Questionnaire> offered) {
        return new Campaigns.Draft(
                title,
                period,
                chosen(offered).orElseThrow(),
                day(opensOn).orElseThrow(),
                day(closesOn).orElseThrow(),
                zoneId().orElseThrow(),
                message,
                called,
                reviewed);
    }
}
