package coop.plenum.assessment;

import coop.plenum.questionnaire.Questionnaire;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import org.jspecify.annotations.Nullable;

/** One organisation answering one questionnaire version for one period; open, then closed for good. */
@Entity
public class Assessment {
    @Id
    private UUID id;

    @PartitionKey
    @Column(name = "organisation_id")
    private UUID organisationId;

    private String questionnaire;

    @Column(name = "questionnaire_key")
    private String questionnaireKey;

    private String period;

    @Column(name = "answer_until")
    private @Nullable LocalDate answerUntil;

    private @Nullable Integer eligible;

    @JdbcTypeCode(SqlTypes.JSON)
    // Replaced as a whole, never changed: comparing it as text at every flush would be wasted.
    @Mutability(Immutability.class)
    private Map<String, String> profile;

    @JdbcTypeCode(SqlTypes.JSON)
    // Replaced as a whole, never changed: comparing it as text at every flush would be wasted.
    @Mutability(Immutability.class)
    private Set<String> tags;

    @Enumerated(EnumType.STRING)
    private Status status;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "closed_at")
    private @Nullable Instant closedAt;

    protected Assessment() {}

    /** Where an assessment stands. */
    enum Status {
        OPEN,
        CLOSED
    }

    /**
     * What must be known to open one.
     *
     * @param eligible members who may answer; empty where unknown
     */
    public record Opening(
            UUID organisationId,
            Questionnaire questionnaire,
            String period,
            @Nullable LocalDate answerUntil,
            OptionalInt eligible,
            Map<String, String> profile,
            Set<String> tags) {}

    Assessment(UUID id, Opening opening, Instant openedAt) {
        this.id = id;
        this.organisationId = opening.organisationId();
        this.questionnaire = opening.questionnaire().contentHash();
        this.questionnaireKey = opening.questionnaire().key();
        this.period = opening.period();
        this.answerUntil = opening.answerUntil();
        this.eligible = opening.eligible().isPresent() ? opening.eligible().getAsInt() : null;
        this.profile = new TreeMap<>(opening.profile());
        this.tags = new TreeSet<>(opening.tags());
        this.status = Status.OPEN;
        this.openedAt = openedAt;
    }

    public UUID id() {
        return id;
    }

    public UUID organisationId() {
        return organisationId;
    }

    /** The content hash of the questionnaire version that is answered. */
    public String questionnaire() {
        return questionnaire;
    }

    public String questionnaireKey() {
        return questionnaireKey;
    }

    /** What the members call it, such as a year. */
    public String period() {
        return period;
    }

    public @Nullable LocalDate answerUntil() {
        return answerUntil;
    }

    /** Members who may answer (N of the scoring rules); empty where unknown. */
    public OptionalInt eligible() {
        return eligible == null ? OptionalInt.empty() : OptionalInt.of(eligible);
    }

    public Map<String, String> profile() {
        return Map.copyOf(profile);
    }

    public Set<String> tags() {
        return Set.copyOf(tags);
    }

    public boolean isOpen() {
        return status == Status.OPEN;
    }

    public Instant openedAt() {
        return openedAt;
    }

    public @Nullable Instant closedAt() {
        return closedAt;
    }

    /** Ends the answering for good. */
    void close(Instant when) {
        if (!isOpen()) throw new IllegalStateException("An assessment closes once");
        status = Status.CLOSED;
        closedAt = when;
    }

    /** The address of its page, without a slash at the end. */
    public String path() {
        return "/organisations/" + organisationId + "/assessments/" + id;
    }
}
