package coop.plenum.access;

import coop.plenum.support.HttpBrowser;
import coop.plenum.support.Village;
import java.util.List;

/** The kinds of visitor of the table, each arriving in a browser of their own. */
enum Visiting {
    NOBODY() {
        @Override
        HttpBrowser arrives(VisitedPlace place) {
            return HttpBrowser.at(place.village().start());
        }
    },
    LINK(Who.LINK_HOLDER) {
        @Override
        HttpBrowser arrives(VisitedPlace place) {
            return place.byPersonalLink(Village.NEIGHBOUR);
        }
    },
    OUTSIDER(Who.SIGNED_IN) {
        @Override
        HttpBrowser arrives(VisitedPlace place) {
            return place.signedIn(Village.OUTSIDER);
        }
    },
    MEMBER(Who.SIGNED_IN, Who.MEMBER) {
        @Override
        HttpBrowser arrives(VisitedPlace place) {
            return place.signedIn(Village.MEMBER);
        }
    },
    STEWARD(Who.SIGNED_IN, Who.MEMBER, Who.STEWARD) {
        @Override
        HttpBrowser arrives(VisitedPlace place) {
            return place.signedIn(Village.STEWARD);
        }
    },
    FACILITATOR(Who.SIGNED_IN, Who.FACILITATOR) {
        @Override
        HttpBrowser arrives(VisitedPlace place) {
            return place.signedIn(VisitedPlace.FACILITATOR);
        }
    },
    GUEST(Who.GUEST) {
        @Override
        HttpBrowser arrives(VisitedPlace place) {
            return place.room().seated();
        }
    },
    COORDINATOR(Who.SIGNED_IN, Who.COORDINATOR) {
        @Override
        HttpBrowser arrives(VisitedPlace place) {
            return place.signedIn(VisitedNetwork.COORDINATOR);
        }
    },
    REVIEWER(Who.SIGNED_IN, Who.REVIEWER) {
        @Override
        HttpBrowser arrives(VisitedPlace place) {
            return place.signedIn(VisitedReview.REVIEWER);
        }
    },
    ADMINISTRATOR(Who.SIGNED_IN, Who.ADMINISTRATOR) {
        @Override
        HttpBrowser arrives(VisitedPlace place) {
            return place.signedIn(Village.ADMINISTRATOR);
        }
    };

    /** Never changes, which its type cannot say. */
    @SuppressWarnings("ImmutableEnumChecker")
    private final List<Who> kinds;

    Visiting(Who... kinds) {
        this.kinds = List.of(kinds);
    }

    /** Whether the list of permissions lets this kind of visitor do it here. */
    boolean may(Permission permission) {
        boolean forAll = permission.isOpenTo(List.of(Who.ANYONE)) && !permission.isWithinOrganisation();
        return forAll || permission.isOpenTo(kinds);
    }

    abstract HttpBrowser arrives(VisitedPlace place);
}
