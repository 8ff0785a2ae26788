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
import coop.plenum.platform.Page;
import coop.plenum.questionnaire.Journey;
import coop.plenum.questionnaire.Question;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The forms on paper of an open assessment, and keying in another one. For those who manage the organisation. */
@Path("/organisations/{organisation}/assessments/{assessment}/paper")
@Authenticated
@Produces(MediaType.TEXT_HTML)
@Needs(Permission.KEY_IN_PAPER)
class PaperResource {
    private final PaperDesk desk;
    private final Participations participations;
    private final Answers answers;
    private final Page page;
    private final Flash flash;

    PaperResource(PaperDesk desk, Participations participations, Answers answers, Page page, Flash flash) {
        this.desk = desk;
        this.participations = participations;
        this.answers = answers;
        this.page = page;
        this.flash = flash;
    }

    /** A form that was keyed in: never when, or by whom. */
    record Line(int number, String group, int answered) {}

    @CheckedTemplate(basePath = "paper", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record FormsPage(PaperDesk.Place place, List<Line> lines, int asked) implements TemplateInstance {}

    /** {@code number} is 0 for a form that is new. */
    @CheckedTemplate(basePath = "paper", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record KeyingPage(
            PaperDesk.Place place,
            int number,
            Keyed keyed,
            List<Journey.Step> steps,
            List<RoleGroup> groups,
            FormErrors errors)
            implements TemplateInstance {}

    @GET
    public Object list(UUID organisation, UUID assessment) {
        PaperDesk.Place place = desk.place(organisation, assessment);
        if (!place.assessment().isOpen()) return to(place.assessment().path());
        Map<UUID, List<Answer>> given = answers.in(place.assessment());
        List<Line> lines = participations.papers(place.assessment()).stream()
                .map(p -> new Line(p.paperNumber().orElseThrow(), p.roleGroup().orElseThrow(), (int)
                        given.getOrDefault(p.id(), List.of()).stream()
                                .filter(Answer::isDecided)
                                .count()))
                .toList();
        return new FormsPage(place, lines, place.asked().size());
    }

    @GET
    @Path("/new")
    public Object fresh(UUID organisation, UUID assessment) {
        PaperDesk.Place place = desk.place(organisation, assessment);
        if (!place.assessment().isOpen()) return to(place.assessment().path());
        int next = participations.papers(place.assessment()).stream()
                        .mapToInt(p -> p.paperNumber().orElseThrow())
                        .max()
                        .orElse(0)
                + 1;
        return page(place, 0, new Keyed(Integer.toString(next), "", Map.of(), ""), new FormErrors());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Object add(UUID organisation, UUID assessment, MultivaluedMap<String, String> form) {
        PaperDesk.Place place = desk.open(organisation, assessment);
        Keyed keyed = Keyed.of(place.asked(), form);
        PaperMessages texts = page.texts(PaperMessages.class);
        FormErrors errors = keyed.errors(place.asked(), texts);
        if (!errors.isEmpty()) return page.refused(page(place, 0, keyed, errors));
        int number = Integer.parseInt(keyed.number());
        Optional<Participation> voice = participations.begunOnPaper(place.assessment(), number, keyed.group());
        if (voice.isEmpty()) {
            errors.add("number", texts.numberTaken(number));
            return page.refused(page(place, 0, keyed, errors));
        }
        for (Question question : place.asked()) {
            String typed = keyed.key(question.id());
            if (!typed.isEmpty()) answers.save(voice.get(), Keys.answer(question, typed, 0));
        }
        flash.say(texts.savedForm(number, keyed.answered(), place.asked().size()));
        return to(place.path() + "/new");
    }

    private KeyingPage page(PaperDesk.Place place, int number, Keyed keyed, FormErrors errors) {
        return new KeyingPage(place, number, keyed, place.steps(), Arrays.asList(RoleGroup.values()), errors);
    }

    private static Response to(String path) {
        return Response.seeOther(URI.create(path)).build();
    }
}
