package coop.plenum.network.joining;

import coop.plenum.identity.People;
import coop.plenum.identity.Person;
import coop.plenum.network.Calls;
import coop.plenum.network.Network;
import coop.plenum.network.Networks;
import coop.plenum.network.PeerTrait;
import coop.plenum.organisation.Membership;
import coop.plenum.organisation.Memberships;
import coop.plenum.organisation.Organisation;
import coop.plenum.organisation.Organisations;
import coop.plenum.organisation.Role;
import coop.plenum.organisation.RoleGroup;
import coop.plenum.organisation.audit.Audit;
import coop.plenum.organisation.audit.Deed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Makes an organisation a member of the network that invited it, and founds it first where it is new. */
@ApplicationScoped
class AcceptingInvitation {
    private final People people;
    private final Organisations organisations;
    private final Memberships memberships;
    private final OrganisationInvitations invitations;
    private final Networks networks;
    private final Belonging belonging;
    private final Calls calls;
    private final Audit audit;

    AcceptingInvitation(
            People people,
            Organisations organisations,
            Memberships memberships,
            OrganisationInvitations invitations,
            Networks networks,
            Belonging belonging,
            Calls calls,
            Audit audit) {
        this.people = people;
        this.organisations = organisations;
        this.memberships = memberships;
        this.invitations = invitations;
        this.networks = networks;
        this.belonging = belonging;
        this.calls = calls;
        this.audit = audit;
    }

    /** Which organisation belongs to the network now, and who accepted. */
    record Accepted(UUID organisation, UUID person) {}

    /** The organisations for which this person may accept, by name; none that was archived. */
    @Transactional
    public List<Organisation> stewardedBy(UUID person) {
        return organisations.stewardedBy(person).stream()
                .filter(o -> !o.isArchived())
                .toList();
    }

    /** An organisation that is there joins; empty where the invitation was used meanwhile. */
    @Transactional
    public Optional<Accepted> as(
            OrganisationInvitations.Invitation invitation, Organisation organisation, UUID person) {
        if (!invitations.take(invitation.network(), invitation.id())) return Optional.empty();
        join(invitation, organisation, person);
        return Optional.of(new Accepted(organisation.id(), person));
    }

    /**
     * Founds the organisation that was invited, with whoever accepts as its steward: the person signed in, or else the
     * one with the address that the link was mailed to. Empty where the invitation was used meanwhile.
     */
    @Transactional
    public Optional<Accepted> founding(OrganisationInvitations.Invitation invitation, Optional<UUID> signedIn) {
        if (!invitations.take(invitation.network(), invitation.id())) return Optional.empty();
        UUID person = signedIn.orElseGet(() -> byAddress(invitation));
        Organisation founded = organisations.found(invitation.organisation(), profile(invitation));
        organisations.flush();
        memberships.join(new Membership.Joining(founded.id(), person, RoleGroup.MEMBER, Role.STEWARD));
        memberships.flush();
        audit.note(Audit.Entry.of(founded.id(), person, Deed.ORGANISATION_FOUNDED));
        join(invitation, founded, person);
        return Optional.of(new Accepted(founded.id(), person));
    }

    private void join(OrganisationInvitations.Invitation invitation, Organisation organisation, UUID person) {
        Network network = networks.find(invitation.network()).orElseThrow();
        belonging.join(organisation, network, invitation.traits().territory());
        calls.callNewcomer(network, organisation.id());
        audit.note(
                Audit.Entry.of(organisation.id(), person, Deed.NETWORK_JOINED).about(network.name()));
    }

    private UUID byAddress(OrganisationInvitations.Invitation invitation) {
        String name = invitation.name().isEmpty()
                ? invitation.address().substring(0, invitation.address().indexOf('@'))
                : invitation.name();
        Person person = people.known(invitation.address(), name);
        people.flush();
        return person.id();
    }

    private static Map<String, String> profile(OrganisationInvitations.Invitation invitation) {
        Map<String, String> profile = new HashMap<>();
        for (PeerTrait trait : List.of(PeerTrait.TYPE, PeerTrait.SIZE)) {
            String value = invitation.traits().get(trait);
            if (!value.isEmpty()) profile.put(trait.field(), value);
        }
        return profile;
    }
}
