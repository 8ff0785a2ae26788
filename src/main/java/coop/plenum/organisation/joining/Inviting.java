package coop.plenum.organisation.joining;

import coop.plenum.organisation.Organisation;
import coop.plenum.organisation.OrganisationMessages;
import coop.plenum.organisation.RoleGroup;
import coop.plenum.organisation.audit.Audit;
import coop.plenum.organisation.audit.Deed;
import coop.plenum.platform.Languages;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Judges a list of people, and invites those on it who can be invited. */
@ApplicationScoped
class Inviting {
    private final Invitations invitations;
    private final InvitationMail mail;
    private final Audit audit;

    Inviting(Invitations invitations, InvitationMail mail, Audit audit) {
        this.invitations = invitations;
        this.mail = mail;
        this.audit = audit;
    }

    /** Who invites, for what, and where the links lead. */
    record By(Organisation organisation, UUID person, String name, URI start) {}

    List<Listed> judged(Organisation organisation, List<Listed> people) {
        Set<String> members = invitations.memberAddresses(organisation);
        Set<String> open = invitations.open(organisation);
        return people.stream()
                .map(p -> {
                    if (!p.isToInvite()) return p;
                    if (members.contains(p.address())) return p.judged(Listed.Verdict.ALREADY_MEMBER);
                    return open.contains(p.address()) ? p.judged(Listed.Verdict.ALREADY_INVITED) : p;
                })
                .toList();
    }

    /** How many were invited. What changed since the list was judged is judged again. */
    int invite(By by, List<Listed> people, Locale language) {
        int sent = 0;
        for (Listed person : judged(by.organisation(), people)) {
            if (!person.isToInvite()) continue;
            var token = invitations.make(new Invitations.Inviting(by.organisation(), person, language, by.person()));
            if (token.isEmpty()) continue;
            post(by, person.address(), person.name(), token.get(), language);
            sent++;
        }
        if (sent > 0) {
            audit.note(Audit.Entry.of(by.organisation().id(), by.person(), Deed.INVITED)
                    .about(Integer.toString(sent)));
        }
        return sent;
    }

    void post(By by, String address, String name, String token, Locale language) {
        mail.post(new InvitationMail.Telling(
                address,
                name,
                by.organisation().name(),
                by.name(),
                by.start().resolve("/invitation/" + token),
                language));
    }

    /** The words for role groups in all languages, in lower case, and their keys. */
    static Map<String, RoleGroup> groupWords() {
        Map<String, RoleGroup> words = new HashMap<>();
        for (RoleGroup group : RoleGroup.values()) {
            words.put(group.key(), group);
            for (Locale language : Languages.ALL) {
                OrganisationMessages texts = language.equals(Languages.ENGLISH)
                        ? MessageBundles.get(OrganisationMessages.class)
                        : MessageBundles.get(OrganisationMessages.class, Localized.Literal.of(language.getLanguage()));
                words.put(texts.group(group.key()).toLowerCase(Locale.ROOT), group);
            }
        }
        return words;
    }
}
