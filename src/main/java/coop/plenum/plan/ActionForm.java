package coop.plenum.plan;

import coop.plenum.platform.FormErrors;
import coop.plenum.platform.Typed;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was typed about an action. */
record ActionForm(String step, String owner, String due, String status, String note, String revision) {
    private static final int LONGEST_STEP = 500;
    private static final int LONGEST_NOTE = 2000;
    private static final int MOST_YEARS = 20;
    private static final String DAY = "\\d{4}-\\d{2}-\\d{2}";

    /** Somebody who may look after an action. */
    record Candidate(UUID id, String name) {}

    /** What it comes to, once it has no errors. */
    record Wanted(
            String step, @Nullable UUID owner, @Nullable LocalDate dueOn, Action.Status status, String note) {}

    static ActionForm blank() {
        return new ActionForm("", "", "", Action.Status.PLANNED.key(), "", "");
    }

    static ActionForm of(Action action) {
        return new ActionForm(
                action.step(),
                action.owner() == null ? "" : action.owner().toString(),
                action.dueOn() == null ? "" : action.dueOn().toString(),
                action.status().key(),
                action.note(),
                Integer.toString(action.revision()));
    }

    static ActionForm of(MultivaluedMap<String, String> typed) {
        return new ActionForm(
                Typed.line(typed.getFirst("step")),
                Typed.line(typed.getFirst("owner")),
                Typed.line(typed.getFirst("due")),
                Typed.line(typed.getFirst("status")),
                Typed.text(typed.getFirst("note")),
                Typed.line(typed.getFirst("revision")));
    }

    public boolean isOwner(Candidate candidate) {
        return candidate.id().toString().equals(owner);
    }

    int changedFrom() {
        return revision.matches("\\d{1,9}") ? Integer.parseInt(revision) : 0;
    }

    FormErrors errors(List<Candidate> candidates, LocalDate today, PlanMessages texts) {
        FormErrors errors = new FormErrors();
        if (step.length() > LONGEST_STEP) errors.add("step", texts.tooLong(LONGEST_STEP));
        if (!owner.isEmpty() && candidates.stream().noneMatch(this::isOwner)) errors.add("owner", texts.ownerWrong());
        if (!due.isEmpty() && day(today).isEmpty()) errors.add("due", texts.dueWrong());
        if (Action.Status.of(status).isEmpty()) errors.add("status", texts.statusWrong());
        if (note.length() > LONGEST_NOTE) errors.add("note", texts.tooLong(LONGEST_NOTE));
        return errors;
    }

    Wanted wanted(LocalDate today) {
        return new Wanted(
                step,
                owner.isEmpty() ? null : UUID.fromString(owner),
                day(today).orElse(null),
                Action.Status.of(status).orElseThrow(),
                note);
    }

    /** A day may have passed: plans are written down late, too. */
    private Optional<LocalDate> day(LocalDate today) {
        try {
            return Optional.of(due)
                    .filter(d -> d.matches(DAY))
                    .map(LocalDate::parse)
                    .filter(d -> d.isAfter(today.minusYears(MOST_YEARS)) && d.isBefore(today.plusYears(MOST_YEARS)));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
