package coop.plenum.report;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/**
 * The frozen result of one assessment. Only a fact that a review had corrected makes it anew, as its next revision; the
 * one before is kept.
 */
@Entity
public class Report {
    @Id
    @Column(name = "assessment_id")
    private UUID assessmentId;

    @PartitionKey
    @Column(name = "organisation_id")
    private UUID organisationId;

    private int revision;

    @JdbcTypeCode(SqlTypes.JSON)
    // Replaced as a whole, never changed: comparing it as text at every flush would be wasted.
    @Mutability(Immutability.class)
    private String document;

    @Column(name = "frozen_at")
    private Instant frozenAt;

    @Transient
    private List<Reviewed> reviews = List.of();

    protected Report() {}

    Report(UUID organisationId, UUID assessmentId, ReportDocument document, Instant frozenAt) {
        this.organisationId = organisationId;
        this.assessmentId = assessmentId;
        this.revision = document.revision().number();
        this.document = ReportJson.of(document);
        this.frozenAt = frozenAt;
    }

    public ReportDocument document() {
        return ReportJson.read(document).with(reviews);
    }

    /** From 1, for the one that was frozen at the closing. */
    public int revision() {
        return revision;
    }

    Instant frozenAt() {
        return frozenAt;
    }

    Report acceptedBy(List<Reviewed> accepted) {
        reviews = List.copyOf(accepted);
        return this;
    }
}
