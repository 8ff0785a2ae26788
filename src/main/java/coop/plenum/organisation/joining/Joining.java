package coop.plenum.organisation.joining;

import coop.plenum.identity.People;
import coop.plenum.identity.Person;
import coop.plenum.organisation.Membership;
import coop.plenum.organisation.Memberships;
import coop.plenum.organisation.Role;
import coop.plenum.organisation.RoleGroup;
import coop.plenum.organisation.audit.Audit;
import coop.plenum.organisation.audit.Deed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

/** Makes a member of whoever was invited or holds the link for joining. */
@ApplicationScoped
class Joining {
    private final People people;
    private final Memberships memberships;
    private final Invitations invitations;
    private final JoinLinks links;
    private final Audit audit;

    Joining(People people, Memberships memberships, Invitations invitations, JoinLinks links, Audit audit) {
        this.people = people;
        this.memberships = memberships;
        this.invitations = invitations;
        this.links = links;
        this.audit = audit;
    }

    /** The mailed link is the proof of the address: its person joins, and is made where there is none yet. */
    @Transactional
    public Optional<UUID> byAddress(Invitations.Invitation invitation) {
        String name = invitation.name().isEmpty()
                ? invitation.address().substring(0, invitation.address().indexOf('@'))
                : invitation.name();
        Person person = people.known(invitation.address(), name);
        people.flush();
        return as(invitation, person.id()) ? Optional.of(person.id()) : Optional.empty();
    }

    /** Whoever is signed in joins, by whatever address they are known. */
    @Transactional
    public boolean as(Invitations.Invitation invitation, UUID person) {
        if (!invitations.use(invitation)) return false;
        join(invitation.organisation(), person, group(invitation.roleGroup()));
        audit.note(Audit.Entry.of(invitation.organisation(), person, Deed.INVITATION_ACCEPTED));
        return true;
    }

    /** Joins by the organisation's link; false where it has run out or was used by as many as may. */
    @Transactional
    public boolean byLink(JoinLinks.JoinLink link, UUID person) {
        if (memberships.of(link.organisation(), person).isPresent()) return true;
        if (!links.count(link)) return false;
        join(link.organisation(), person, RoleGroup.MEMBER);
        audit.note(Audit.Entry.of(link.organisation(), person, Deed.JOINED_BY_LINK));
        return true;
    }

    private void join(UUID organisation, UUID person, RoleGroup group) {
        if (memberships.of(organisation, person).isPresent()) return;
        memberships.join(new Membership.Joining(organisation, person, group, Role.MEMBER));
    }

    private static RoleGroup group(String key) {
        return Arrays.stream(RoleGroup.values())
                .filter(g -> g.key().equals(key))
                .findFirst()
                .orElse(RoleGroup.MEMBER);
    }
}
