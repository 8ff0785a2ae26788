package coop.plenum.assessment.answering;

import coop.plenum.access.Needs;
import coop.plenum.access.Permission;
import coop.plenum.identity.Visitor;
import coop.plenum.organisation.Viewer;
import coop.plenum.platform.Flash;
import coop.plenum.platform.Page;
import coop.plenum.questionnaire.Question;
import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Where a sign-in leads that was needed to save: what waited is saved for the same person, and for nobody else. For
 * members. It is a GET because every sign-in ends in one; it does only what this person asked for before.
 */
@Path("/organisations/{organisation}/assessments/{assessment}/parked")
@Authenticated
@Needs(Permission.ANSWER)
class ParkedResource {
    private final Sheets sheets;
    private final Answering answering;
    private final Parking parking;
    private final Visitor visitor;
    private final Page page;
    private final Flash flash;

    ParkedResource(Sheets sheets, Answering answering, Parking parking, Visitor visitor, Page page, Flash flash) {
        this.sheets = sheets;
        this.answering = answering;
        this.parking = parking;
        this.visitor = visitor;
        this.page = page;
        this.flash = flash;
    }

    @GET
    @Transactional
    public Response resume(UUID organisation, UUID assessment) {
        Sheet sheet = sheets.of(Viewer.of(visitor), organisation, assessment);
        Optional<Map<String, java.util.List<String>>> form = parking.take(visitor.mark())
                .filter(p -> p.assessment().equals(assessment))
                .map(Parking.Parked::form);
        if (form.isEmpty()) return to(sheet.wayOn());
        MultivaluedMap<String, String> typed = new MultivaluedHashMap<>();
        typed.putAll(form.get());
        Optional<Question> last = Optional.empty();
        String refused = "";
        String readBack = "";
        for (Question question : sheet.journey().asked()) {
            if (!typed.containsKey(question.id() + "-was")) continue;
            last = Optional.of(question);
            TypedAnswer answer = TypedAnswer.of(question, typed).newer(sheet.answer(question), page.language());
            if (answer.isUntouched(page.language())) continue;
            Answering.Outcome outcome = answering.save(sheet, answer);
            if (!outcome.isSaved()) refused = outcome.sentence();
            else readBack = (readBack + " " + outcome.sentence()).strip();
        }
        String saved = page.texts(AnsweringMessages.class).waitingSaved() + " " + readBack;
        flash.say(refused.isEmpty() ? saved.strip() : refused);
        return to(last.map(sheet::step).map(sheet::path).orElse(sheet.path()));
    }

    private static Response to(String path) {
        return Response.seeOther(URI.create(path)).build();
    }
}
