package coop.plenum.identity.signin;

import coop.plenum.access.Needs;
import coop.plenum.access.Permission;
import coop.plenum.identity.People;
import coop.plenum.identity.Person;
import coop.plenum.identity.session.Sessions;
import coop.plenum.identity.session.SignedIn;
import coop.plenum.platform.LocalPath;
import coop.plenum.platform.MailedAddresses;
import io.quarkus.mailer.Mail;
import io.quarkus.mailer.MockMailbox;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The trial's doors: in as an invented person with one click, and the mails that would have been sent. */
@Path("/trial")
@PermitAll
@Produces(MediaType.TEXT_HTML)
@Needs(Permission.SIGN_IN_AND_OUT)
class TrialResource {
    private final TrialGuard trial;
    private final Instance<MockMailbox> mailbox;
    private final People people;
    private final MailedAddresses mailed;
    private final SignedIn signedIn;

    TrialResource(
            TrialGuard trial, Instance<MockMailbox> mailbox, People people, MailedAddresses mailed, SignedIn signedIn) {
        this.trial = trial;
        this.mailbox = mailbox;
        this.people = people;
        this.mailed = mailed;
        this.signedIn = signedIn;
    }

    @CheckedTemplate(basePath = "identity", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record MailboxPage(List<Letter> letters) implements TemplateInstance {}

    /** One mail as its reader would see it. */
    record Letter(String to, String subject, String text) {
        public List<String> lines() {
            return text.lines().filter(l -> !l.isBlank()).toList();
        }

        /** The address in it, to be followed with one click. */
        public @Nullable String link() {
            return lines().stream()
                    .filter(l -> l.startsWith("http"))
                    .findFirst()
                    .orElse(null);
        }
    }

    @POST
    @Path("/sign-in/{person}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response signIn(UUID person, @FormParam("to") @Nullable String to) {
        trial.check();
        boolean invented = trial.people().stream().anyMatch(p -> p.id().equals(person));
        if (!invented) throw new NotFoundException();
        signedIn.begin(Sessions.Opening.of(person));
        return Response.seeOther(LocalPath.orHome(to)).build();
    }

    @GET
    @Path("/mailbox")
    public MailboxPage mailbox() {
        trial.checkMailbox();
        List<Letter> letters = Stream.concat(
                        people.listAll().stream().map(Person::address).filter(Objects::nonNull), mailed.all().stream())
                .distinct()
                .flatMap(a -> sentTo(a).stream())
                .toList();
        return new MailboxPage(letters);
    }

    private List<Letter> sentTo(String address) {
        return mailbox.stream()
                .flatMap(m -> m.getMailsSentTo(address).stream())
                .map((Mail m) -> new Letter(address, m.getSubject(), m.getText()))
                .toList();
    }
}
