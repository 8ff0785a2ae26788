package coop.plenum.assessment.paper;

import coop.plenum.access.Needs;
import coop.plenum.access.Permission;
import coop.plenum.assessment.answering.Answer;
import coop.plenum.assessment.answering.Answers;
import coop.plenum.assessment.answering.Participation;
import coop.plenum.assessment.answering.Participations;
import coop.plenum.organisation.RoleGroup;
import coop.plenum.platform.Flash;
import coop.plenum.platform.FormErrors;
import coop.plenum.platform.Hash;
import coop.plenum.platform.Page;
import coop.plenum.platform.Refusal;
import coop.plenum.questionnaire.Question;
import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Correcting a form on paper that was keyed in, or deleting it. For those who manage the organisation. */
@Path("/organisations/{organisation}/assessments/{assessment}/paper/{number: [1-9][0-9]{0,4}}")
@Authenticated
@Produces(MediaType.TEXT_HTML)
@Needs(Permission.KEY_IN_PAPER)
class CorrectingResource {
    private final PaperDesk desk;
    private final Participations participations;
    private final Answers answers;
    private final Page page;
    private final Flash flash;

    CorrectingResource(PaperDesk desk, Participations participations, Answers answers, Page page, Flash flash) {
        this.desk = desk;
        this.participations = participations;
        this.answers = answers;
        this.page = page;
        this.flash = flash;
    }

    @GET
    public Object show(UUID organisation, UUID assessment, int number) {
        PaperDesk.Place place = desk.place(organisation, assessment);
        if (!place.assessment().isOpen()) return to(place.assessment().path());
        Participation form = form(place, number);
        return page(place, number, stored(place, form, answers.of(form)), new FormErrors());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Object correct(UUID organisation, UUID assessment, int number, MultivaluedMap<String, String> typed) {
        PaperDesk.Place place = desk.open(organisation, assessment);
        Participation form = form(place, number);
        Map<String, Answer> before = answers.of(form);
        typed.putSingle("number", Integer.toString(number));
        typed.putSingle("group", form.roleGroup().orElseThrow());
        Keyed keyed = Keyed.of(place.asked(), typed);
        PaperMessages texts = page.texts(PaperMessages.class);
        if (!keyed.state().equals(state(before))) {
            FormErrors changed = new FormErrors();
            changed.add("answers", texts.changedMeanwhile());
            return page.refused(page(place, number, stored(place, form, before), changed));
        }
        FormErrors errors = keyed.errors(place.asked(), texts);
        if (!errors.isEmpty()) return page.refused(page(place, number, keyed, errors));
        for (Question question : place.asked()) save(form, before, question, keyed.key(question.id()));
        flash.say(texts.corrected(number));
        return to(place.path());
    }

    private void save(Participation form, Map<String, Answer> before, Question question, String typed) {
        Answer old = before.get(question.id());
        String was = old == null ? "" : Keys.of(question, old, page.language());
        if (was.equals(typed)) return;
        Answer answer = Keys.answer(question, typed, old == null ? 0 : old.revision());
        // Two corrections at once: the later one finds a newer revision, and nothing of it is kept.
        if (answers.save(form, answer).isEmpty()) {
            throw Refusal.conflict(page.texts(PaperMessages.class).changedMeanwhile());
        }
    }

    @POST
    @Path("/removal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Object delete(UUID organisation, UUID assessment, int number, @FormParam("sure") @Nullable String sure) {
        PaperDesk.Place place = desk.open(organisation, assessment);
        Participation form = form(place, number);
        PaperMessages texts = page.texts(PaperMessages.class);
        if (sure == null) {
            FormErrors errors = new FormErrors();
            errors.add("sure", texts.tickFirst());
            return page.refused(page(place, number, stored(place, form, answers.of(form)), errors));
        }
        answers.forget(form);
        participations.delete(form);
        flash.say(texts.deleted(number));
        return to(place.path());
    }

    private Participation form(PaperDesk.Place place, int number) {
        return participations.paper(place.assessment(), number).orElseThrow(NotFoundException::new);
    }

    private Keyed stored(PaperDesk.Place place, Participation form, Map<String, Answer> given) {
        Map<String, String> keys = new HashMap<>();
        for (Question question : place.asked()) {
            Answer answer = given.get(question.id());
            if (answer != null) keys.put(question.id(), Keys.of(question, answer, page.language()));
        }
        String number = Integer.toString(form.paperNumber().orElseThrow());
        return new Keyed(number, form.roleGroup().orElseThrow(), keys, state(given));
    }

    /** Tells whether a page was made of what is stored now; not a secret. */
    private static String state(Map<String, Answer> given) {
        StringBuilder all = new StringBuilder();
        new TreeMap<>(given)
                .forEach((question, a) ->
                        all.append(question).append(a.revision()).append(' '));
        return Hash.of(all.toString());
    }

    private static PaperResource.KeyingPage page(PaperDesk.Place place, int number, Keyed keyed, FormErrors errors) {
        return new PaperResource.KeyingPage(
                place, number, keyed, place.steps(), Arrays.asList(RoleGroup.values()), errors);
    }

    private static Response to(String path) {
        return Response.seeOther(URI.create(path)).build();
    }
}
