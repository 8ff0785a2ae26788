package coop.plenum.identity.rights;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** Takes a person out of everything, in one transaction. */
@ApplicationScoped
class Erasing {
    private final Instance<PersonalData> kept;

    Erasing(Instance<PersonalData> kept) {
        this.kept = kept;
    }

    List<PersonalData> all() {
        return kept.stream()
                .sorted(Comparator.comparingInt(PersonalData::order))
                .toList();
    }

    /** Why it cannot be done yet; empty where it can. */
    String obstacle(UUID person) {
        return all().stream()
                .map(d -> d.obstacle(person))
                .filter(o -> !o.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** Whether the person is gone now; false where something came in between. */
    @Transactional
    public boolean erase(UUID person) {
        if (!obstacle(person).isEmpty()) return false;
        all().forEach(d -> d.erase(person));
        return true;
    }
}
