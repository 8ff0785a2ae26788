package coop.plenum.identity.rights;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import coop.plenum.access.Needs;
import coop.plenum.access.Permission;
import coop.plenum.identity.Visitor;
import coop.plenum.identity.session.SignedIn;
import coop.plenum.platform.FormErrors;
import coop.plenum.platform.Page;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Everything Plenum knows of whoever is signed in: to read, to take away, to have erased. */
@Path("/account")
@Authenticated
@Produces(MediaType.TEXT_HTML)
@Needs(Permission.CHANGE_OWN_ACCOUNT)
class RightsResource {
    private final Erasing erasing;
    private final SignedIn signedIn;
    private final Visitor visitor;
    private final Page page;
    private final ObjectMapper json;

    RightsResource(Erasing erasing, SignedIn signedIn, Visitor visitor, Page page, ObjectMapper json) {
        this.erasing = erasing;
        this.signedIn = signedIn;
        this.visitor = visitor;
        this.page = page;
        this.json = json;
    }

    @CheckedTemplate(basePath = "rights", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record DataPage(List<PersonalData.Part> parts) implements TemplateInstance {}

    @CheckedTemplate(basePath = "rights", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ErasurePage(String obstacle, FormErrors errors) implements TemplateInstance {}

    @CheckedTemplate(basePath = "rights", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ErasedPage() implements TemplateInstance {}

    @GET
    @Path("/data")
    public DataPage read() {
        return new DataPage(parts().stream().filter(p -> !p.rows().isEmpty()).toList());
    }

    @GET
    @Path("/data.json")
    @Produces(MediaType.APPLICATION_JSON)
    public Response take() throws JsonProcessingException {
        Map<String, Object> all = new LinkedHashMap<>();
        parts().forEach(p -> all.put(p.key(), p.rows()));
        return Response.ok(json.writerWithDefaultPrettyPrinter().writeValueAsString(all))
                .header("Content-Disposition", "attachment; filename=\"plenum.json\"")
                .build();
    }

    @GET
    @Path("/erasure")
    public ErasurePage ask() {
        return new ErasurePage(erasing.obstacle(visitor.required()), new FormErrors());
    }

    @POST
    @Path("/erasure")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Object erase(@FormParam("sure") @Nullable String sure) {
        UUID person = visitor.required();
        RightsMessages texts = page.texts(RightsMessages.class);
        FormErrors errors = new FormErrors();
        if (sure == null) errors.add("sure", texts.tickFirst());
        if (!errors.isEmpty() || !erasing.erase(person)) {
            return page.refused(new ErasurePage(erasing.obstacle(person), errors));
        }
        signedIn.end();
        return new ErasedPage();
    }

    private List<PersonalData.Part> parts() {
        return erasing.all().stream()
                .flatMap(d -> d.of(visitor.required(), page.language()).stream())
                .toList();
    }
}
