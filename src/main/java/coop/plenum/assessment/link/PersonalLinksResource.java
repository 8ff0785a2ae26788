package coop.plenum.assessment.link;

import coop.plenum.access.Needs;
import coop.plenum.access.Permission;
import coop.plenum.assessment.Assessment;
import coop.plenum.assessment.Assessments;
import coop.plenum.identity.People;
import coop.plenum.identity.Person;
import coop.plenum.identity.SignInSettings;
import coop.plenum.identity.Visitor;
import coop.plenum.organisation.Memberships;
import coop.plenum.organisation.Organisations;
import coop.plenum.organisation.Standing;
import coop.plenum.organisation.Viewer;
import coop.plenum.organisation.audit.Audit;
import coop.plenum.organisation.audit.Deed;
import coop.plenum.platform.Flash;
import coop.plenum.platform.FormErrors;
import coop.plenum.platform.Page;
import coop.plenum.platform.QrCode;
import coop.plenum.platform.Refusal;
import coop.plenum.platform.Typed;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
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
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Making and taking back the personal links of an open assessment. For stewards. */
@Path("/organisations/{organisation}/assessments/{assessment}/links")
@Authenticated
@Produces(MediaType.TEXT_HTML)
@Needs(Permission.BRING_IN_MEMBERS)
class PersonalLinksResource {
    private static final int USUAL_DAYS = 30;
    private static final int MOST_DAYS = 120;

    private final Organisations organisations;
    private final Assessments assessments;
    private final Memberships memberships;
    private final People people;
    private final PersonalLinks links;
    private final PersonalLinkMail mail;
    private final SignInSettings settings;
    private final Visitor visitor;
    private final Page page;
    private final Flash flash;
    private final Audit audit;
    private final Clock clock;

    PersonalLinksResource(
            Organisations organisations,
            Assessments assessments,
            Memberships memberships,
            People people,
            PersonalLinks links,
            PersonalLinkMail mail,
            SignInSettings settings,
            Visitor visitor,
            Page page,
            Flash flash,
            Audit audit,
            Clock clock) {
        this.organisations = organisations;
        this.assessments = assessments;
        this.memberships = memberships;
        this.people = people;
        this.links = links;
        this.mail = mail;
        this.settings = settings;
        this.visitor = visitor;
        this.page = page;
        this.flash = flash;
        this.audit = audit;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "link", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record LinksPage(
            Standing standing,
            Assessment assessment,
            List<PersonalLinks.Holder> holders,
            String days,
            FormErrors errors)
            implements TemplateInstance {}

    /** A link that was just made, shown this once. */
    record Slip(String name, String address, QrCode code) {}

    @CheckedTemplate(basePath = "link", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record SlipsPage(Standing standing, Assessment assessment, List<Slip> slips, Instant until)
            implements TemplateInstance {}

    @GET
    public Object show(UUID organisation, UUID assessment) {
        Standing standing = organisations.enter(Viewer.of(visitor), organisation);
        Assessment shown = assessments.find(standing, assessment);
        if (!shown.isOpen()) return to(shown.path());
        return list(standing, shown, Integer.toString(usualDays(shown)), new FormErrors());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Object make(UUID organisation, UUID assessment, MultivaluedMap<String, String> form, UriInfo uri) {
        Standing standing = organisations.enter(Viewer.of(visitor), organisation);
        Assessment open = assessments.find(standing, assessment);
        LinkMessages texts = page.texts(LinkMessages.class);
        if (!assessments.staysOpen(open)) throw Refusal.conflict(texts.closedMeanwhile());
        List<Person> chosen = chosen(standing, form);
        String typed = Typed.line(form.getFirst("days"));
        FormErrors errors = new FormErrors();
        if (chosen.isEmpty()) errors.add("person", texts.chooseSomebody());
        if (!typed.matches("[1-9]\\d{0,2}") || Integer.parseInt(typed) > MOST_DAYS) {
            errors.add("days", texts.daysWrong(MOST_DAYS));
        }
        if (!errors.isEmpty()) return page.refused(list(standing, open, typed, errors));
        Instant until = clock.instant().plus(Duration.ofDays(Integer.parseInt(typed)));
        return form.containsKey("mail")
                ? mailed(standing, open, chosen, until, uri)
                : shown(standing, open, chosen, until, uri);
    }

    private Object shown(Standing standing, Assessment open, List<Person> chosen, Instant until, UriInfo uri) {
        List<Slip> slips = new ArrayList<>();
        for (Person person : chosen) {
            String address = address(open, person, until, uri).toString();
            slips.add(new Slip(person.name(), address, QrCode.of(address)));
        }
        return new SlipsPage(standing, open, slips, until);
    }

    private Object mailed(Standing standing, Assessment open, List<Person> chosen, Instant until, UriInfo uri) {
        int sent = 0;
        for (Person person : chosen) {
            if (person.address() == null) continue;
            mail.post(person, standing.organisation().name(), address(open, person, until, uri), page.language());
            sent++;
        }
        flash.say(page.texts(LinkMessages.class).mailed(sent));
        return to(open.path() + "/links");
    }

    private URI address(Assessment open, Person person, Instant until, UriInfo uri) {
        String token = links.make(open, person.id(), until);
        audit.note(Audit.Entry.of(open.organisationId(), visitor.required(), Deed.PERSONAL_LINK_MADE)
                .concerning(person.id())
                .about(open.period()));
        return settings.address(uri.getBaseUri()).resolve("/link/" + token);
    }

    private List<Person> chosen(Standing standing, MultivaluedMap<String, String> form) {
        List<String> ticked = form.getOrDefault("person", List.of());
        List<UUID> members = memberships.in(standing.organisation()).stream()
                .map(m -> m.personId())
                .filter(id -> ticked.contains(id.toString()))
                .toList();
        return people.byIds(members);
    }

    @POST
    @Path("/withdrawal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response withdraw(UUID organisation, UUID assessment, @FormParam("person") @Nullable UUID person) {
        Standing standing = organisations.enter(Viewer.of(visitor), organisation);
        Assessment shown = assessments.find(standing, assessment);
        if (person == null || !links.withdraw(shown, person)) throw new NotFoundException();
        audit.note(Audit.Entry.of(organisation, visitor.required(), Deed.PERSONAL_LINK_WITHDRAWN)
                .concerning(person)
                .about(shown.period()));
        flash.say(page.texts(LinkMessages.class).withdrawn());
        return to(shown.path() + "/links");
    }

    private LinksPage list(Standing standing, Assessment assessment, String days, FormErrors errors) {
        return new LinksPage(standing, assessment, links.in(assessment), days, errors);
    }

    /** A day longer than may be answered, so that nobody is locked out in the last hour. */
    private int usualDays(Assessment assessment) {
        LocalDate last = assessment.answerUntil();
        if (last == null) return USUAL_DAYS;
        long days = Duration.between(clock.instant(), last.plusDays(2).atStartOfDay(ZoneOffset.UTC))
                .toDays();
        return (int) Math.max(1, Math.min(MOST_DAYS, days));
    }

    private static Response to(String path) {
        return Response.seeOther(URI.create(path)).build();
    }
}
