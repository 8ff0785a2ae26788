package coop.plenum.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.PartitionKey;

/** A person in an organisation, with one role group and a role. */
@Entity
public class Membership {
    @Id
    private UUID id;

    @PartitionKey
    @Column(name = "organisation_id")
    private UUID organisationId;

    @Column(name = "person_id")
    private UUID personId;

    @Column(name = "role_group")
    @Enumerated(EnumType.STRING)
    private RoleGroup roleGroup;

    @Enumerated(EnumType.STRING)
    private Role role;

    @Column(name = "created_at")
    private Instant createdAt;

    protected Membership() {}

    /** Who joins what, as what, and when. */
    public record Joining(UUID organisationId, UUID personId, RoleGroup roleGroup, Role role) {}

    Membership(UUID id, Joining joining, Instant createdAt) {
        this.id = id;
        this.organisationId = joining.organisationId();
        this.personId = joining.personId();
        this.roleGroup = joining.roleGroup();
        this.role = joining.role();
        this.createdAt = createdAt;
    }

    public UUID id() {
        return id;
    }

    public UUID organisationId() {
        return organisationId;
    }

    public UUID personId() {
        return personId;
    }

    public RoleGroup roleGroup() {
        return roleGroup;
    }

    public boolean isSteward() {
        return role == Role.STEWARD;
    }

    void becomes(RoleGroup newGroup, Role newRole) {
        roleGroup = newGroup;
        role = newRole;
    }

    public Instant createdAt() {
        return createdAt;
    }
}
