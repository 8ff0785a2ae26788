package coop.plenum.identity.address;

import coop.plenum.platform.Letter;
import coop.plenum.platform.Outbox;
import coop.plenum.platform.Page;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.RequestScoped;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The mails about a change of address, in the language of whoever asks for it. */
@RequestScoped
class AddressMail {
    private final Outbox outbox;
    private final Page page;

    AddressMail(Outbox outbox, Page page) {
        this.outbox = outbox;
        this.page = page;
    }

    @CheckedTemplate(basePath = "addresses", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record LetterText(String lead, @Nullable URI link, List<String> more) implements TemplateInstance {}

    @CheckedTemplate(basePath = "addresses", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record LetterHtml(String subject, String lead, @Nullable URI link, List<String> more) implements TemplateInstance {}

    /** To the new address: the link by which it is confirmed. */
    void postLink(String address, URI link) {
        AddressMessages texts = texts();
        post(
                address,
                texts.linkSubject(),
                new LetterText(
                        texts.linkLead(),
                        link,
                        List.of(texts.linkLimits(AddressChanges.VALID.toMinutes()), texts.linkIgnore())));
    }

    /** To the owner of an address that somebody else asked for. */
    void postTaken(String address) {
        AddressMessages texts = texts();
        post(
                address,
                texts.takenSubject(),
                new LetterText(texts.takenLead(), null, List.of(texts.takenOwn(), texts.takenIgnore())));
    }

    /** To the address that is still the person's. */
    void postAsked(String old, String address) {
        AddressMessages texts = texts();
        post(
                old,
                texts.askedSubject(),
                new LetterText(texts.askedLead(address), null, List.of(texts.askedOwn(), texts.askedForeign())));
    }

    /** To the address that was the person's until now. */
    void postChanged(String old, String address) {
        AddressMessages texts = texts();
        post(
                old,
                texts.changedSubject(),
                new LetterText(texts.changedLead(address), null, List.of(texts.changedForeign())));
    }

    private void post(String address, String subject, LetterText letter) {
        outbox.post(new Letter(
                address,
                subject,
                letter.setLocale(page.language()).render(),
                new LetterHtml(subject, letter.lead(), letter.link(), letter.more())
                        .setLocale(page.language())
                        .render(),
                null));
    }

    private AddressMessages texts() {
        return page.texts(AddressMessages.class);
    }
}
