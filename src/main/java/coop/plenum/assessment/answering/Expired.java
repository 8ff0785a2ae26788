package coop.plenum.assessment.answering;

import coop.plenum.identity.Visitor;
import coop.plenum.platform.Flash;
import coop.plenum.platform.Page;
import coop.plenum.platform.Refusal;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;

/** What happens to answers whose session has expired, or that a page of another person sends. */
@RequestScoped
class Expired {
    private final Parking parking;
    private final Visitor visitor;
    private final Page page;
    private final Flash flash;

    Expired(Parking parking, Visitor visitor, Page page, Flash flash) {
        this.parking = parking;
        this.visitor = visitor;
        this.page = page;
        this.flash = flash;
    }

    /** Parks a page's answers and leads to the sign-in. */
    Response page(UUID organisation, UUID assessment, MultivaluedMap<String, String> form) {
        AnsweringMessages texts = page.texts(AnsweringMessages.class);
        flash.say(park(assessment, form) ? texts.waiting() : texts.signInFirst());
        return Response.seeOther(URI.create(signIn(organisation, assessment))).build();
    }

    /** Parks one answer and says where to sign in. */
    Response reply(UUID organisation, UUID assessment, MultivaluedMap<String, String> form) {
        AnsweringMessages texts = page.texts(AnsweringMessages.class);
        String sentence = park(assessment, form) ? texts.waiting() : texts.signInFirst();
        return Response.status(Response.Status.UNAUTHORIZED)
                .type("application/problem+json")
                .entity(new AnswerResource.NotSaved(
                        "about:blank",
                        "Unauthorized",
                        Response.Status.UNAUTHORIZED.getStatusCode(),
                        sentence,
                        null,
                        null,
                        null,
                        signIn(organisation, assessment)))
                .build();
    }

    /** Refuses what was typed into a page that another person had open in this browser. */
    void refuseForeign(MultivaluedMap<String, String> form) {
        if (!mark(form).equals(visitor.mark())) {
            throw Refusal.conflict(page.texts(AnsweringMessages.class).otherPerson());
        }
    }

    private boolean park(UUID assessment, MultivaluedMap<String, String> form) {
        return parking.park(new Parking.Parked(mark(form), assessment, form));
    }

    private static String mark(MultivaluedMap<String, String> form) {
        return Optional.ofNullable(form.getFirst("mark")).orElse("");
    }

    private static String signIn(UUID organisation, UUID assessment) {
        String back = "/organisations/" + organisation + "/assessments/" + assessment + "/parked";
        return "/sign-in?to=" + URLEncoder.encode(back, StandardCharsets.UTF_8);
    }
}
