package coop.plenum.questionnaire;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The questionnaires on offer, every version ever used, and the profile questions. */
@ApplicationScoped
public class Questionnaires {
    private final StoredBanks stored;
    // With the names of words in braces.
    private final Map<String, Questionnaire> written = new ConcurrentHashMap<>();
    private final Map<Reading, Questionnaire> worded = new ConcurrentHashMap<>();
    private volatile Bank bank = new Bank(List.of(), new ProfileRules(List.of(), List.of()));
    private volatile List<Questionnaire> onOffer = List.of();
    private volatile List<String> problems = List.of();

    /** A version as one kind of organisation reads it. */
    private record Reading(String contentHash, String kind) {}

    Questionnaires(StoredBanks stored) {
        this.stored = stored;
    }

    /** The version on offer of each questionnaire, in the bank's order and in general words. */
    public List<Questionnaire> onOffer() {
        return onOffer;
    }

    /** The version on offer, in general words; throws NotFoundException for an unknown key. */
    public Questionnaire current(String key) {
        return onOffer().stream().filter(q -> q.key().equals(key)).findFirst().orElseThrow(NotFoundException::new);
    }

    /**
     * A version by its content hash, in general words, also one no longer on offer; throws NotFoundException where
     * unknown.
     */
    public Questionnaire version(String contentHash) {
        return version(contentHash, Map.of());
    }

    /** The same as an organisation with this profile reads it; throws NotFoundException where unknown. */
    public Questionnaire version(String contentHash, Map<String, String> profile) {
        String kind = profile.getOrDefault(Words.CHOSEN_BY, Words.GENERAL);
        return worded.computeIfAbsent(
                new Reading(contentHash, kind), r -> asWritten(contentHash).worded(profile));
    }

    private Questionnaire asWritten(String contentHash) {
        Questionnaire known = written.get(contentHash);
        if (known != null) return known;
        Questionnaire found = stored.version(contentHash).orElseThrow(NotFoundException::new);
        written.put(contentHash, found);
        return found;
    }

    /** The bank on offer as it is written, with the names of words in braces: for reading what is added to it. */
    public Bank bank() {
        return bank;
    }

    /** Stores a version that is on offer to nobody, so that it is found by its content hash. */
    public void keep(Questionnaire hashed) {
        stored.keep(hashed);
    }

    public List<ProfileQuestion> profileQuestions() {
        return bank.profile().questions();
    }

    /** The tags that this profile sets, from its fields; {@code year} is the present one. */
    public Set<String> tags(Map<String, String> profile, int year) {
        return bank.profile().tags(profile, year);
    }

    /** What is wrong with a typed profile, by field; {@code year} is the present one. */
    public Map<String, ProfileQuestion.Problem> profileProblems(Map<String, String> typed, int year) {
        return bank.profile().problems(typed, year);
    }

    /** What is wrong with the bank's files, a sentence each, while the last good version is in use; for administrators. */
    public List<String> problems() {
        return problems;
    }

    /** Stores this bank and puts it on offer. */
    public void adopt(Bank good) {
        stored.store(good);
        offer(good, List.of());
    }

    /** Goes on with the last good bank because of these problems; false where there never was one. */
    public boolean keepLast(List<String> because) {
        Optional<Bank> last = stored.last();
        last.ifPresent(b -> offer(b, because));
        return last.isPresent();
    }

    private void offer(Bank offered, List<String> because) {
        offered.questionnaires().forEach(q -> written.put(q.contentHash(), q));
        bank = offered;
        onOffer = offered.questionnaires().stream().map(q -> q.worded(Map.of())).toList();
        problems = List.copyOf(because);
    }
}
