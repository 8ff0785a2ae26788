package coop.plenum.assessment.answering;

import coop.plenum.questionnaire.Question;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.hibernate.annotations.PartitionKey;
import org.jspecify.annotations.Nullable;

/** One member's part in one assessment, or one form on paper. After closing only the fact that they answered remains. */
@Entity
public class Participation {
    @Id
    private UUID id;

    @PartitionKey
    @Column(name = "organisation_id")
    private UUID organisationId;

    @Column(name = "assessment_id")
    private UUID assessmentId;

    @Column(name = "person_id")
    private @Nullable UUID personId;

    @Column(name = "paper_number")
    private @Nullable Integer paperNumber;

    @Column(name = "role_group")
    private @Nullable String roleGroup;

    @Column(name = "finished_at")
    private @Nullable Instant finishedAt;

    private @Nullable String place;

    protected Participation() {}

    public UUID id() {
        return id;
    }

    public UUID organisationId() {
        return organisationId;
    }

    /** Whose part it is; none for a form on paper. */
    public Optional<UUID> personId() {
        return Optional.ofNullable(personId);
    }

    /** The number written on a form on paper. */
    public OptionalInt paperNumber() {
        return paperNumber == null ? OptionalInt.empty() : OptionalInt.of(paperNumber);
    }

    /** The role group ticked on a form on paper; for a person their membership says it. */
    public Optional<String> roleGroup() {
        return Optional.ofNullable(roleGroup);
    }

    /** The id of the question to come back to; none before the first answer. */
    Optional<String> place() {
        return Optional.ofNullable(place);
    }

    void comeBackTo(Question question) {
        place = question.id();
    }

    public boolean isFinished() {
        return finishedAt != null;
    }

    public void finish(Instant when) {
        finishedAt = when;
    }

    /** At closing: when somebody finished, and where they were last, is nobody's business any more. */
    public void forgetWhen() {
        finishedAt = null;
        place = null;
    }
}
