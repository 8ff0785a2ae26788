package coop.plenum.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import org.jspecify.annotations.Nullable;

/** A co-operative, mutual society, association…: whoever assesses itself. */
@Entity
public class Organisation {
    @Id
    private UUID id;

    private String name;

    @JdbcTypeCode(SqlTypes.JSON)
    // Replaced as a whole, never changed: comparing it as text at every flush would be wasted.
    @Mutability(Immutability.class)
    private Map<String, String> profile;

    private boolean demo;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "archived_at")
    private @Nullable Instant archivedAt;

    protected Organisation() {}

    Organisation(UUID id, String name, Map<String, String> profile, Instant createdAt) {
        this.id = id;
        this.name = name;
        this.profile = new TreeMap<>(profile);
        this.createdAt = createdAt;
    }

    public UUID id() {
        return id;
    }

    public String name() {
        return name;
    }

    /** The answers to the profile questions, by field; a question left open has no entry. */
    public Map<String, String> profile() {
        return Map.copyOf(profile);
    }

    /** Whether this is invented content of the trial. */
    public boolean isDemo() {
        return demo;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public void describe(String newName, Map<String, String> newProfile) {
        name = newName;
        profile = new TreeMap<>(newProfile);
    }

    /** Whether it can only be read. */
    public boolean isArchived() {
        return archivedAt != null;
    }

    void archive(Instant when) {
        if (archivedAt == null) archivedAt = when;
    }

    void restore() {
        archivedAt = null;
    }

    public void markAsDemo() {
        demo = true;
    }
}
