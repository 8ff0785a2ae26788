package coop.plenum.identity.link;

import coop.plenum.identity.IdentityMessages;
import coop.plenum.identity.SignInWay;
import coop.plenum.platform.Page;
import coop.plenum.platform.Trial;
import io.quarkus.mailer.Mail;
import io.quarkus.mailer.Mailer;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The mail that carries a link, as text and as HTML, in the language of whoever asked for it. */
@ApplicationScoped
class LinkMail {
    /** Together with the other checks of settings. */
    private static final int FIRST = 2;

    private final Mailer mailer;
    private final Mailbox mailbox;
    private final Page page;
    private final Trial trial;
    private final Optional<String> address;
    private final SignInWay way;

    LinkMail(
            Mailer mailer,
            Mailbox mailbox,
            Page page,
            Trial trial,
            @ConfigProperty(name = "plenum.address") Optional<String> address,
            SignInWay way) {
        this.mailer = mailer;
        this.mailbox = mailbox;
        this.page = page;
        this.trial = trial;
        this.address = address.map(a -> a.replaceAll("/+$", ""));
        this.way = way;
    }

    @CheckedTemplate(basePath = "identity", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record LinkMailText(String link, int minutes) implements TemplateInstance {}

    @CheckedTemplate(basePath = "identity", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record LinkMailPage(String link, int minutes) implements TemplateInstance {}

    /** A link names this installation, and a visitor's request must not be able to make it name another one. */
    void check(@Observes @Priority(FIRST) StartupEvent start) {
        if (way.byLink() && address.isEmpty() && LaunchMode.current() == LaunchMode.NORMAL) {
            throw new IllegalStateException("Links in mails need the public address of this installation: set"
                    + " plenum.address (PLENUM_ADDRESS), such as https://plenum.example.org; docs/configuration.md"
                    + " says more.");
        }
    }

    void send(String to, String token) {
        String link = address.orElse("") + "/sign-in/link/" + token;
        int minutes = (int) SignInLinks.GOOD_FOR.toMinutes();
        String subject = page.texts(IdentityMessages.class).mailSubject();
        String text = new LinkMailText(link, minutes).setLocale(page.language()).render();
        String html = new LinkMailPage(link, minutes).setLocale(page.language()).render();
        Mail mail = Mail.withText(to, subject, text).setHtml(html);
        if (trial.on()) mailbox.keep(mail);
        else mailer.send(mail);
    }
}
