package coop.plenum.assessment.links;

import coop.plenum.platform.FormErrors;
import coop.plenum.platform.Typed;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a steward typed to make links.
 *
 * @param people the ids ticked
 * @param who one of the buttons below the list; empty where the button stood beside a name
 * @param one the id of that name
 * @param seen which links there were when the page was shown
 */
record MakingForm(List<String> people, String who, String one, String until, String seen) {
    private static final String DAY = "\\d{4}-\\d{2}-\\d{2}";
    private static final int MOST_DAYS = 180;
    private static final int USUAL_DAYS = 30;

    static MakingForm of(MultivaluedMap<String, String> form) {
        return new MakingForm(
                form.getOrDefault("person", List.of()),
                Typed.line(form.getFirst("who")),
                Typed.line(form.getFirst("one")),
                Typed.line(form.getFirst("until")),
                Typed.line(form.getFirst("seen")));
    }

    /** Nobody ticked; good for a day longer than the members are asked to answer, or for a month. */
    static MakingForm suggested(@Nullable LocalDate answerUntil, LocalDate today) {
        LocalDate last = answerUntil == null || answerUntil.isBefore(today)
                ? today.plusDays(USUAL_DAYS)
                : answerUntil.plusDays(1);
        LocalDate most = today.plusDays(MOST_DAYS);
        return new MakingForm(List.of(), "", "", (last.isBefore(most) ? last : most).toString(), "");
    }

    public boolean ticked(Roster.Member member) {
        return people.contains(member.person().toString());
    }

    /** Whether those with an address get theirs by mail. */
    boolean byMail() {
        return who.equals("mailed");
    }

    /** For whom. */
    List<Roster.Member> chosen(List<Roster.Member> members) {
        return members.stream().filter(this::chose).toList();
    }

    private boolean chose(Roster.Member member) {
        if (!one.isEmpty()) return one.equals(member.person().toString());
        return who.equals("waiting") ? member.waits() : ticked(member);
    }

    Optional<LocalDate> lastDay(LocalDate today) {
        try {
            return Optional.of(until)
                    .filter(u -> u.matches(DAY))
                    .map(LocalDate::parse)
                    .filter(d -> d.isAfter(today) && !d.isAfter(today.plusDays(MOST_DAYS)));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    FormErrors errors(List<Roster.Member> members, LocalDate today, LinksMessages texts) {
        FormErrors errors = new FormErrors();
        List<Roster.Member> chosen = chosen(members);
        if (!seen.equals(Roster.seen(members))) errors.add("people", texts.madeMeanwhile());
        if (chosen.isEmpty()) errors.add("people", texts.chooseSomebody());
        if (!byMail() && !chosen.stream().allMatch(Roster.Member::mayBeShown)) {
            errors.add("people", texts.onlyByMail());
        }
        if (lastDay(today).isEmpty()) errors.add("until", texts.untilWrong(MOST_DAYS));
        return errors;
    }
}
