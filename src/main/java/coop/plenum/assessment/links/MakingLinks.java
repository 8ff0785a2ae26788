package coop.plenum.assessment.links;

import coop.plenum.assessment.Assessment;
import coop.plenum.identity.People;
import coop.plenum.identity.Person;
import coop.plenum.identity.SignInSettings;
import coop.plenum.identity.session.Sessions;
import coop.plenum.organisation.Standing;
import coop.plenum.organisation.audit.Audit;
import coop.plenum.organisation.audit.Deed;
import coop.plenum.platform.Outbox;
import coop.plenum.platform.Sql;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Makes personal links and brings them on their way: by mail, or to be shown once. Withdraws them too. */
@RequestScoped
class MakingLinks {
    private final PersonalLinks links;
    private final People people;
    private final Sessions sessions;
    private final LinkMail mail;
    private final Outbox outbox;
    private final Audit audit;
    private final SignInSettings settings;
    private final Sql sql;
    private final UriInfo uri;

    MakingLinks(
            PersonalLinks links,
            People people,
            Sessions sessions,
            LinkMail mail,
            Outbox outbox,
            Audit audit,
            SignInSettings settings,
            Sql sql,
            UriInfo uri) {
        this.links = links;
        this.people = people;
        this.sessions = sessions;
        this.mail = mail;
        this.outbox = outbox;
        this.audit = audit;
        this.settings = settings;
        this.sql = sql;
        this.uri = uri;
    }

    /** What is to be made. */
    record Order(Standing standing, Assessment assessment, LocalDate until, boolean byMail) {}

    /** Those to be shown, which nobody can show again, and how many are on their way by mail. */
    record Result(List<Slip> slips, int mailed) {}

    /** Keeps two stewards from making links of one assessment at the same time. */
    void oneAtATime(Assessment assessment) {
        sql.first(
                "select pg_advisory_xact_lock(hashtextextended(?, 2))",
                row -> Boolean.TRUE,
                assessment.id().toString());
    }

    Result make(Order order, List<Roster.Member> chosen) {
        List<Slip> slips = new ArrayList<>();
        int mailed = 0;
        for (Roster.Member member : chosen) {
            sessions.endConfined(member.person(), order.assessment().id());
            String token = links.make(order.assessment(), member.person(), order.until());
            note(order.standing(), order.assessment(), Deed.PERSONAL_LINK_MADE, member.person());
            if (order.byMail() && member.hasAddress()) {
                Person reader = people.byId(member.person()).orElseThrow();
                outbox.post(mail.written(reader, order, Slip.link(host(), token)));
                mailed++;
            } else slips.add(Slip.of(member.name(), host(), token));
        }
        return new Result(slips, mailed);
    }

    /** Takes back a person's link, and ends what it has opened. */
    void withdraw(Standing standing, Assessment assessment, UUID person) {
        if (!links.withdraw(assessment, person)) return;
        sessions.endConfined(person, assessment.id());
        note(standing, assessment, Deed.PERSONAL_LINK_WITHDRAWN, person);
    }

    private void note(Standing standing, Assessment assessment, Deed deed, UUID person) {
        UUID organisation = standing.organisation().id();
        audit.note(Audit.Entry.of(organisation, standing.viewer().person(), deed)
                .concerning(person)
                .about(assessment.period()));
    }

    private URI host() {
        // Without a stated address there are no mails, and only the steward who asks is shown the link.
        return settings.stated().orElseGet(uri::getBaseUri).resolve("/");
    }
}
