package coop.plenum.report;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/** The frozen result of one assessment: written once, never changed. */
@Entity
public class Report {
    @Id
    @Column(name = "assessment_id")
    private UUID assessmentId;

    @PartitionKey
    @Column(name = "organisation_id")
    private UUID organisationId;

    @JdbcTypeCode(SqlTypes.JSON)
    // Replaced as a whole, never changed: comparing it as text at every flush would be wasted.
    @Mutability(Immutability.class)
    private String document;

    @Column(name = "frozen_at")
    private Instant frozenAt;

    protected Report() {}

    Report(UUID organisationId, UUID assessmentId, ReportDocument document, Instant frozenAt) {
        this.organisationId = organisationId;
        this.assessmentId = assessmentId;
        this.document = ReportJson.of(document);
        this.frozenAt = frozenAt;
    }

    public ReportDocument document() {
        return ReportJson.read(document);
    }

    Instant frozenAt() {
        return frozenAt;
    }
}
