package coop.plenum.identity.signin;

import coop.plenum.platform.Page;
import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.RequestScoped;
import java.net.URI;
import org.jboss.logging.Logger;

/** Mails a sign-in link in the language of whoever asked for it. */
@RequestScoped
class SignInMail {
    private static final Logger LOG = Logger.getLogger(SignInMail.class);

    private final ReactiveMailer mailer;
    private final Page page;

    SignInMail(ReactiveMailer mailer, Page page) {
        this.mailer = mailer;
        this.page = page;
    }

    @CheckedTemplate(basePath = "identity", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record LinkMailText(URI link, long minutes) implements TemplateInstance {}

    @CheckedTemplate(basePath = "identity", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record LinkMailHtml(URI link, long minutes) implements TemplateInstance {}

    /** The mail, complete; making it costs the same whether it is sent or not. */
    Mail written(String address, URI link) {
        long minutes = Links.VALID.toMinutes();
        String text = new LinkMailText(link, minutes).setLocale(page.language()).render();
        String html = new LinkMailHtml(link, minutes).setLocale(page.language()).render();
        return Mail.withText(address, page.texts(IdentityMessages.class).mailSubject(), text)
                .setHtml(html);
    }

    /** Hands it over without waiting: how long a mail server takes must not tell whether an address is known. */
    void send(Mail mail) {
        mailer.send(mail)
                .subscribe()
                .with(
                        sent -> {},
                        failure -> LOG.errorf("A sign-in link could not be mailed: %s", failure.getMessage()));
    }
}
