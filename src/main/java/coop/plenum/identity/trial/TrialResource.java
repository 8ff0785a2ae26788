package coop.plenum.identity.trial;

import coop.plenum.identity.DemoPeople;
import coop.plenum.identity.People;
import coop.plenum.identity.link.Mailbox;
import coop.plenum.identity.link.SigningIn;
import coop.plenum.platform.LocalPath;
import coop.plenum.platform.Trial;
import io.quarkus.mailer.Mail;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Playing one of the invented people, and reading what would have been mailed to them. Open to all in the trial, on the
 * computer that runs it; unknown everywhere else.
 */
@Path("/trial")
@Produces(MediaType.TEXT_HTML)
@PermitAll
class TrialResource {
    private static final List<String> FORWARDING =
            List.of("Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "X-Forwarded-Proto", "X-Real-IP", "Via");

    private final Trial trial;
    private final Instance<DemoPeople> demoPeople;
    private final People people;
    private final SigningIn signingIn;
    private final Mailbox mailbox;
    private final HttpServerRequest request;

    TrialResource(
            Trial trial,
            Instance<DemoPeople> demoPeople,
            People people,
            SigningIn signingIn,
            Mailbox mailbox,
            HttpServerRequest request) {
        this.trial = trial;
        this.demoPeople = demoPeople;
        this.people = people;
        this.signingIn = signingIn;
        this.mailbox = mailbox;
        this.request = request;
    }

    @CheckedTemplate(basePath = "identity", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record MailboxPage(List<Mail> mails) implements TemplateInstance {}

    @POST
    @Path("/sign-in/{person}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response play(UUID person, @FormParam("to") @Nullable String to) throws SQLException {
        onlyHere();
        boolean invented = demoPeople.get().all().stream().anyMatch(p -> p.id().equals(person));
        if (!invented) throw new NotFoundException();
        signingIn.signIn(people.byId(person).orElseThrow(NotFoundException::new));
        return Response.seeOther(LocalPath.orHome(to)).build();
    }

    @GET
    @Path("/mailbox")
    public MailboxPage mails() {
        onlyHere();
        return new MailboxPage(mailbox.mails());
    }

    /** Whoever reaches the trial from elsewhere, through whatever stands between, may not play anybody. */
    private void onlyHere() {
        if (!trial.on() || demoPeople.isUnsatisfied()) throw new NotFoundException();
        boolean forwarded = FORWARDING.stream().anyMatch(h -> request.getHeader(h) != null);
        String host = String.valueOf(request.getHeader("Host")).replaceAll(":\\d+$", "");
        if (forwarded || Stream.of("localhost", "127.0.0.1").noneMatch(host::equals)) throw new ForbiddenException();
    }
}
