package coop.plenum.network.module;

import coop.plenum.access.Needs;
import coop.plenum.access.Permission;
import coop.plenum.assessment.answering.AsAsked;
import coop.plenum.identity.Visitor;
import coop.plenum.network.NetworkStanding;
import coop.plenum.network.Networks;
import coop.plenum.organisation.Viewer;
import coop.plenum.platform.Finding;
import coop.plenum.platform.Flash;
import coop.plenum.platform.FormErrors;
import coop.plenum.platform.Page;
import coop.plenum.questionnaire.KnownPatterns;
import coop.plenum.questionnaire.OwnQuestions;
import coop.plenum.questionnaire.Question;
import coop.plenum.questionnaire.Questionnaire;
import coop.plenum.questionnaire.Questionnaires;
import coop.plenum.questionnaire.reading.OwnQuestionsReader;
import coop.plenum.questionnaire.reading.OwnReading;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

/** Writing a network's own questions, looking at them as members will see them, and putting them to use. */
@Path("/networks/{network}/questions")
@Authenticated
@Produces(MediaType.TEXT_HTML)
@Needs(Permission.RUN_NETWORK)
class ModuleResource {
    private final Networks networks;
    private final Modules modules;
    private final Effects effects;
    private final Questionnaires questionnaires;
    private final KnownPatterns patterns;
    private final AsAsked asked;
    private final Visitor visitor;
    private final Page page;
    private final Flash flash;

    ModuleResource(
            Networks networks,
            Modules modules,
            Effects effects,
            Questionnaires questionnaires,
            KnownPatterns patterns,
            AsAsked asked,
            Visitor visitor,
            Page page,
            Flash flash) {
        this.networks = networks;
        this.modules = modules;
        this.effects = effects;
        this.questionnaires = questionnaires;
        this.patterns = patterns;
        this.asked = asked;
        this.visitor = visitor;
        this.page = page;
        this.flash = flash;
    }

    @CheckedTemplate(basePath = "network", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ModulesPage(
            NetworkStanding standing,
            List<ModuleVersion> versions,
            int inUse,
            ModuleForm form,
            FormErrors errors,
            List<Finding> findings)
            implements TemplateInstance {}

    /**
     * One version to look at.
     *
     * @param asked its questions as members see them, in HTML
     * @param texts what its questions and those of the version before ask, by id
     */
    @CheckedTemplate(basePath = "network", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ModulePage(
            NetworkStanding standing,
            ModuleVersion version,
            boolean isInUse,
            List<String> asked,
            Map<String, String> texts,
            List<Questionnaire> joined)
            implements TemplateInstance {}

    @GET
    public ModulesPage list(UUID network) {
        NetworkStanding standing = networks.enter(Viewer.of(visitor), network);
        List<ModuleVersion> versions = modules.of(standing);
        String start = versions.isEmpty() ? Example.text() : versions.get(0).source();
        return page(standing, ModuleForm.with(start), new FormErrors(), List.of());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response write(UUID network, @BeanParam ModuleForm form) {
        NetworkStanding standing = networks.enter(Viewer.of(visitor), network);
        ModuleMessages texts = page.texts(ModuleMessages.class);
        FormErrors errors = form.errors(texts);
        if (!errors.isEmpty()) return page.refused(page(standing, form, errors, List.of()));
        OwnReading reading = OwnQuestionsReader.read(form.source(), questionnaires.bank(), patterns.slugs());
        if (reading.own().isEmpty()) return page.refused(page(standing, form, errors, reading.findings()));
        OwnQuestions own = reading.own().get();
        if (!modules.take(standing, own.prefix())) {
            errors.add(
                    "source",
                    modules.prefix(standing).map(texts::prefixStays).orElseGet(() -> texts.prefixTaken(own.prefix())));
            return page.refused(page(standing, form, errors, List.of()));
        }
        Optional<ModuleVersion> same = modules.same(standing, form.source());
        if (same.isPresent()) return see(same.get().path());
        int number = modules.keep(standing, form.source(), own, form.note(), effects.of(standing, own));
        flash.say(texts.kept(number));
        return see("/networks/" + network + "/questions/" + number);
    }

    @GET
    @Path("/{number: \\d{1,6}}")
    public ModulePage look(UUID network, int number) {
        NetworkStanding standing = networks.enter(Viewer.of(visitor), network);
        ModuleVersion version = modules.find(standing, number);
        Questionnaire worded = modules.worded(version);
        return new ModulePage(
                standing,
                version,
                isInUse(version),
                IntStream.range(0, worded.questions().size())
                        .mapToObj(i -> asked.html(worded.questions().get(i), i + 1))
                        .toList(),
                texts(version, worded.questions()),
                modules.versionsFor(standing.network()).stream()
                        .filter(q -> q.own().isPresent())
                        .toList());
    }

    @POST
    @Path("/{number: \\d{1,6}}/use")
    @Transactional
    public Response use(UUID network, int number) {
        NetworkStanding standing = networks.enter(Viewer.of(visitor), network);
        ModuleVersion version = modules.find(standing, number);
        // The page offers no button for one that would move a shared mark.
        if (!version.effect().unmoved()) throw new ForbiddenException();
        modules.use(version);
        flash.say(page.texts(ModuleMessages.class).used(number));
        return see(version.path());
    }

    private Map<String, String> texts(ModuleVersion version, List<Question> asked) {
        Map<String, String> texts = new HashMap<>();
        modules.find(version.network(), version.effect().compared())
                .ifPresent(v -> v.own()
                        .questions()
                        .forEach(q -> texts.put(q.id(), q.text().in(page.language()))));
        asked.forEach(q -> texts.put(q.id(), q.text().in(page.language())));
        return texts;
    }

    private boolean isInUse(ModuleVersion version) {
        return modules.inUse(version.network())
                .filter(v -> v.number() == version.number())
                .isPresent();
    }

    private ModulesPage page(NetworkStanding standing, ModuleForm form, FormErrors errors, List<Finding> findings) {
        int inUse = modules.inUse(standing.network().id())
                .map(ModuleVersion::number)
                .orElse(0);
        return new ModulesPage(standing, modules.of(standing), inUse, form, errors, findings);
    }

    private static Response see(String path) {
        return Response.seeOther(URI.create(path)).build();
    }
}
