package coop.plenum.report;

import coop.plenum.identity.Visitor;
import coop.plenum.organisation.Viewer;
import coop.plenum.pattern.ReadersPatterns;
import coop.plenum.platform.Page;
import coop.plenum.platform.Sql;
import coop.plenum.questionnaire.Question;
import coop.plenum.questionnaire.Questionnaire;
import coop.plenum.questionnaire.Questionnaires;
import coop.plenum.report.ReportDocument.Suggestion;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** Says on the page of a practice which report of the reader's organisations suggests it, and for which questions. */
@ApplicationScoped
class SuggestedPatterns implements ReadersPatterns {
    private static final int MOST_REASONS = 3;

    private final Questionnaires questionnaires;
    private final Visitor visitor;
    private final Sql sql;

    SuggestedPatterns(Questionnaires questionnaires, Visitor visitor, Sql sql) {
        this.questionnaires = questionnaires;
        this.visitor = visitor;
        this.sql = sql;
    }

    private record Latest(UUID organisation, UUID assessment, String name, ReportDocument document) {}

    @Override
    public List<State> of(String slug, Locale language) {
        if (visitor.person().isEmpty() || visitor.only().isPresent()) return List.of();
        return latest(Viewer.of(visitor)).stream()
                .flatMap(l -> state(l, slug, language).stream())
                .toList();
    }

    /** The newest report of each organisation that the viewer is a member of: members may read it. */
    private List<Latest> latest(Viewer viewer) {
        return sql.rows(
                "select distinct on (r.organisation_id) r.organisation_id, r.assessment_id, o.name, r.document"
                        + " from membership m join report r on r.organisation_id = m.organisation_id"
                        + " join organisation o on o.id = m.organisation_id where m.person_id = ?"
                        + " order by r.organisation_id, r.frozen_at desc",
                r -> new Latest(
                        r.getObject(1, UUID.class),
                        r.getObject(2, UUID.class),
                        r.getString(3),
                        ReportJson.read(r.getString(4))),
                viewer.person());
    }

    private Optional<State> state(Latest latest, String slug, Locale language) {
        return latest.document().suggestions().stream()
                .filter(s -> s.pattern().equals(slug))
                .findFirst()
                .map(s -> new State(
                        Page.texts(PracticeMessages.class, language)
                                .suggestedBy(latest.name(), latest.document().period()),
                        "/organisations/" + latest.organisation() + "/assessments/" + latest.assessment() + "/report",
                        reasons(s, latest.document(), language)));
    }

    /** The questions behind it, where the report shows them; what carries most first. */
    private List<String> reasons(Suggestion suggestion, ReportDocument document, Locale language) {
        Questionnaire asked = questionnaires.version(document.questionnaire().contentHash());
        return suggestion.questions().stream()
                .flatMap(b -> asked.questions().stream().filter(q -> q.id().equals(b.question())))
                .map(Question::text)
                .map(t -> t.in(language))
                .limit(MOST_REASONS)
                .toList();
    }
}
