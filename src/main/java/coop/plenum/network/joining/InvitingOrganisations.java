package coop.plenum.network.joining;

import coop.plenum.network.Network;
import coop.plenum.network.NetworkStanding;
import coop.plenum.network.PeerTrait;
import coop.plenum.platform.Languages;
import coop.plenum.platform.Letter;
import coop.plenum.platform.Outbox;
import coop.plenum.platform.Page;
import coop.plenum.questionnaire.Questionnaires;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Invites organisations of a list, after it was read and judged. */
@ApplicationScoped
class InvitingOrganisations {
    private final OrganisationInvitations invitations;
    private final Questionnaires questionnaires;
    private final Outbox outbox;

    InvitingOrganisations(OrganisationInvitations invitations, Questionnaires questionnaires, Outbox outbox) {
        this.invitations = invitations;
        this.questionnaires = questionnaires;
        this.outbox = outbox;
    }

    /** What the mail tells. */
    record Telling(String network, String organisation, URI link) {}

    @CheckedTemplate(basePath = "network", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record InvitationMailText(Telling t, long days) implements TemplateInstance {}

    @CheckedTemplate(basePath = "network", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record InvitationMailHtml(Telling t, long days) implements TemplateInstance {}

    /** The lines of this text, each with what would become of it. */
    List<ListedOrganisation> read(NetworkStanding standing, String text) {
        Set<String> invited = invitations.identities(standing);
        return new OrganisationList(words(PeerTrait.TYPE), words(PeerTrait.SIZE))
                .read(text).stream()
                        .map(o -> o.isToInvite() && invited.contains(o.identity())
                                ? o.judged(ListedOrganisation.Verdict.INVITED)
                                : o)
                        .toList();
    }

    /** The keys of a profile question's choices, by key and by their words in every language, in lower case. */
    private Map<String, String> words(PeerTrait trait) {
        Map<String, String> words = new HashMap<>();
        questionnaires.profileQuestions().stream()
                .filter(q -> q.field().equals(trait.field()))
                .flatMap(q -> q.choices().stream())
                .forEach(c -> {
                    words.put(c.key().toLowerCase(Locale.ROOT), c.key());
                    Languages.ALL.forEach(l -> words.put(c.text().in(l).toLowerCase(Locale.ROOT), c.key()));
                });
        return words;
    }

    /** Sends an invitation to each that is to be invited; how many were sent. */
    int invite(Network network, List<ListedOrganisation> listed, Locale language, URI start) {
        int sent = 0;
        for (ListedOrganisation one : listed) {
            if (!one.isToInvite()) continue;
            Optional<String> token = invitations.make(network, one, language);
            token.ifPresent(t -> post(network, one.organisation(), one.address(), language, link(start, t)));
            if (token.isPresent()) sent++;
        }
        return sent;
    }

    /** Sends this link for an invitation again. */
    void again(Network network, OrganisationInvitations.Invitation invitation, String token, URI start) {
        post(network, invitation.organisation(), invitation.address(), invitation.language(), link(start, token));
    }

    private static URI link(URI start, String token) {
        return start.resolve("/network-invitation/" + token);
    }

    private void post(Network network, String organisation, String address, Locale language, URI link) {
        Telling telling = new Telling(network.name(), organisation, link);
        long days = OrganisationInvitations.VALID.toDays();
        outbox.post(new Letter(
                address,
                Page.texts(BelongingMessages.class, language).invitationSubject(organisation, network.name()),
                new InvitationMailText(telling, days).setLocale(language).render(),
                new InvitationMailHtml(telling, days).setLocale(language).render(),
                null));
    }
}
