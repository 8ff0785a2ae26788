package coop.plenum.network.review;

import coop.plenum.access.Needs;
import coop.plenum.access.Permission;
import coop.plenum.identity.Visitor;
import coop.plenum.organisation.Viewer;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** The reports that were given to somebody to review. */
@Path("/reviews")
@Authenticated
@Produces(MediaType.TEXT_HTML)
@Needs(Permission.REVIEW_REPORTS)
class ReviewsResource {
    private final Reviews reviews;
    private final Visitor visitor;

    ReviewsResource(Reviews reviews, Visitor visitor) {
        this.reviews = reviews;
        this.visitor = visitor;
    }

    @CheckedTemplate(basePath = "review", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ReviewsPage(List<Reviews.Line> lines) implements TemplateInstance {}

    @GET
    public ReviewsPage show() {
        return new ReviewsPage(reviews.of(Viewer.of(visitor)));
    }
}
