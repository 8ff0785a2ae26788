package coop.plenum.network.review;

import coop.plenum.identity.People;
import coop.plenum.identity.Person;
import coop.plenum.identity.SignInSettings;
import coop.plenum.network.Campaign;
import coop.plenum.network.Network;
import coop.plenum.organisation.Membership;
import coop.plenum.organisation.Memberships;
import coop.plenum.organisation.Organisation;
import coop.plenum.platform.Languages;
import coop.plenum.platform.Letter;
import coop.plenum.platform.Outbox;
import coop.plenum.platform.Page;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;

/** Tells whoever must act next, each in their language. */
@ApplicationScoped
class ReviewMail {
    private final People people;
    private final Memberships memberships;
    private final Reviewers reviewers;
    private final SignInSettings settings;
    private final Outbox outbox;

    ReviewMail(People people, Memberships memberships, Reviewers reviewers, SignInSettings settings, Outbox outbox) {
        this.people = people;
        this.memberships = memberships;
        this.reviewers = reviewers;
        this.settings = settings;
        this.outbox = outbox;
    }

    /**
     * What a mail tells.
     *
     * @param what of the message keys of mails
     */
    record Told(String what, String organisation, String network, String campaign, URI link) {}

    @CheckedTemplate(basePath = "review", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ReviewMailText(Told t) implements TemplateInstance {}

    @CheckedTemplate(basePath = "review", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ReviewMailHtml(Told t) implements TemplateInstance {}

    /** @param start where the application is reached */
    record About(Network network, Campaign campaign, Organisation organisation, URI start) {
        Told told(String what, String path) {
            return new Told(what, organisation.name(), network.name(), campaign.title(), start.resolve(path));
        }
    }

    void named(Network network, Campaign campaign, UUID reviewer, URI start) {
        post(List.of(reviewer), new Told("named", "", network.name(), campaign.title(), start.resolve("/reviews")));
    }

    void toReviewers(About about, Review review, Move move) {
        post(
                reviewers.readers(about.campaign(), review.organisation()),
                about.told(key(move), move == Move.WITHDRAW ? "/reviews" : review.path()));
    }

    void toOrganisation(About about, Review review, Move move) {
        List<UUID> stewards = memberships.in(about.organisation()).stream()
                .filter(Membership::isSteward)
                .map(Membership::personId)
                .toList();
        post(stewards, about.told(key(move), review.pathForOrganisation()));
    }

    private static String key(Move move) {
        return move.name().toLowerCase(Locale.ROOT);
    }

    private void post(Collection<UUID> to, Told told) {
        if (!settings.mayMail() || to.isEmpty()) return;
        for (Person person : people.byIds(to)) {
            if (person.address() == null) continue;
            Locale language = person.language().orElse(Languages.ENGLISH);
            outbox.post(new Letter(
                    Objects.requireNonNull(person.address()),
                    Page.texts(ReviewMessages.class, language)
                            .mailSubject(told.what(), told.organisation(), told.network()),
                    new ReviewMailText(told).setLocale(language).render(),
                    new ReviewMailHtml(told).setLocale(language).render(),
                    null));
        }
    }
}
