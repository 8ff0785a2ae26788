package coop.plenum.network.module;

import coop.plenum.access.Needs;
import coop.plenum.access.Permission;
import coop.plenum.network.Network;
import coop.plenum.network.Networks;
import coop.plenum.pattern.Markdown;
import coop.plenum.platform.Page;
import coop.plenum.questionnaire.OwnPractice;
import coop.plenum.questionnaire.Question;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;

/** A practice that a network wrote down for its own questions; as open to all as the patterns of the library. */
@Path("/practices/{practice: [a-z0-9-]+}")
@PermitAll
@Needs(Permission.READ_PUBLIC_PAGES)
class PracticeResource {
    private final Modules modules;
    private final Networks networks;
    private final Page page;

    PracticeResource(Modules modules, Networks networks, Page page) {
        this.modules = modules;
        this.networks = networks;
        this.page = page;
    }

    /** A practice of this network; {@code html} is safe to show, in the language {@code written}. */
    @CheckedTemplate(basePath = "network", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record PracticePage(OwnPractice practice, String network, String html, String written, List<Question> questions)
            implements TemplateInstance {}

    @GET
    @Produces(MediaType.TEXT_HTML)
    public PracticePage read(String practice) {
        ModuleVersion version = modules.withPractice(practice).orElseThrow(NotFoundException::new);
        OwnPractice found = version.own().practice(practice).orElseThrow(NotFoundException::new);
        Locale language = page.language();
        return new PracticePage(
                found,
                networks.find(version.network()).map(Network::name).orElse(""),
                Markdown.html(found.body().in(language)),
                found.body().languageIn(language),
                modules.worded(version).questions().stream()
                        .filter(q -> q.patterns().contains(practice))
                        .toList());
    }
}
