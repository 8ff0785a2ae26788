package coop.plenum.assessment;

import coop.plenum.assessment.answering.Participation;
import coop.plenum.assessment.answering.Participations;
import coop.plenum.identity.People;
import coop.plenum.identity.Person;
import coop.plenum.organisation.Membership;
import coop.plenum.organisation.Memberships;
import coop.plenum.organisation.Standing;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** Who has answered in an open assessment, for those who manage it; never what anybody answered. */
@ApplicationScoped
class Turnout {
    private final Memberships memberships;
    private final Participations participations;
    private final People people;

    Turnout(Memberships memberships, Participations participations, People people) {
        this.memberships = memberships;
        this.participations = participations;
        this.people = people;
    }

    /** A member and how far they are. */
    record Seat(String name, Stage stage) {
        public boolean isFinished() {
            return stage == Stage.FINISHED;
        }

        public String key() {
            return stage.name().toLowerCase(Locale.ROOT);
        }
    }

    /** How far a member is. */
    enum Stage {
        NOT_STARTED,
        STARTED,
        FINISHED
    }

    /** By name. */
    List<Seat> of(Standing standing, Assessment assessment) {
        Map<UUID, Participation> parts = new HashMap<>();
        participations.in(assessment).forEach(p -> p.personId().ifPresent(id -> parts.put(id, p)));
        List<UUID> members = memberships.in(standing.organisation()).stream()
                .map(Membership::personId)
                .toList();
        return people.byIds(members).stream()
                .map((Person p) -> new Seat(p.name(), stage(parts.get(p.id()))))
                .sorted(Comparator.comparing(s -> s.name().toLowerCase(Locale.ROOT)))
                .toList();
    }

    private static Stage stage(@org.jspecify.annotations.Nullable Participation part) {
        if (part == null) return Stage.NOT_STARTED;
        return part.isFinished() ? Stage.FINISHED : Stage.STARTED;
    }
}
