package coop.plenum.network.module;

import coop.plenum.assessment.Assessment;
import coop.plenum.assessment.Assessments;
import coop.plenum.assessment.ClosedSurveys;
import coop.plenum.network.NetworkStanding;
import coop.plenum.network.module.Effect.Change;
import coop.plenum.network.module.Effect.Line;
import coop.plenum.platform.Sql;
import coop.plenum.platform.Text;
import coop.plenum.questionnaire.Dimension;
import coop.plenum.questionnaire.Journey;
import coop.plenum.questionnaire.Kind;
import coop.plenum.questionnaire.OwnQuestions;
import coop.plenum.questionnaire.Question;
import coop.plenum.questionnaire.Questionnaire;
import coop.plenum.questionnaire.Questionnaires;
import coop.plenum.questionnaire.Words;
import coop.plenum.report.ReportDocument;
import coop.plenum.report.ReportDocument.QuestionMark;
import coop.plenum.report.Reports;
import coop.plenum.scoring.ItemScore;
import coop.plenum.scoring.Scores;
import coop.plenum.scoring.Scoring;
import coop.plenum.scoring.peer.Peers;
import coop.plenum.scoring.peer.ReleaseRule;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Works out what a version would have done to the answers of the last campaign that had own questions: from organisations
 * that share these, by medians alone (S10 and S11), and never for a single organisation.
 */
@ApplicationScoped
class Effects {
    private final Modules modules;
    private final Assessments assessments;
    private final ClosedSurveys surveys;
    private final Reports reports;
    private final Questionnaires questionnaires;
    private final Sql sql;

    Effects(
            Modules modules,
            Assessments assessments,
            ClosedSurveys surveys,
            Reports reports,
            Questionnaires questionnaires,
            Sql sql) {
        this.modules = modules;
        this.assessments = assessments;
        this.surveys = surveys;
        this.reports = reports;
        this.questionnaires = questionnaires;
        this.sql = sql;
    }

    /**
     * What was found.
     *
     * @param behind the displayed marks behind what is shown, by question and organisation
     */
    record Found(Effect effect, @Nullable UUID campaign, Map<String, Map<String, Integer>> behind) {}

    /** An organisation that answered an earlier version and shares it. */
    private record Past(UUID campaign, String title, int number, String shared, UUID organisation, UUID assessment) {}

    /** The marks of one question as they were shown, and as they would have been; by organisation. */
    private record Marks(Map<String, Integer> before, Map<String, Integer> after) {
        Marks() {
            this(new HashMap<>(), new HashMap<>());
        }
    }

    Found of(NetworkStanding standing, OwnQuestions next) {
        List<Past> past = past(standing.network().id());
        boolean unmoved = questionnaires.bank().questionnaires().stream()
                .filter(next::fits)
                .allMatch(q -> Comparability.holds(q, next.joinedTo(q, 1)));
        if (past.isEmpty()) return new Found(new Effect("", 0, 0, unmoved, false, List.of()), null, Map.of());
        Past first = past.get(0);
        OwnQuestions base = modules.find(standing.network().id(), first.number())
                .map(ModuleVersion::own)
                .orElseThrow();
        Map<String, Marks> marks = new HashMap<>();
        int checked = 0;
        for (Past one : past) {
            Assessment assessment =
                    assessments.shared(one.organisation(), one.assessment()).orElseThrow();
            reports.shared(assessment).ifPresent(r -> read(r.document(), assessment, base, next, marks));
            unmoved &= isUnmoved(assessment, one.shared(), next);
            checked++;
        }
        return found(first, checked, unmoved, lines(base, next), marks);
    }

    /** Those of the latest campaign in which anybody shares own questions. */
    private List<Past> past(UUID network) {
        List<Past> all = sql.rows(
                "select c.id, c.title, q.number, q.shared, k.organisation_id, k.assessment_id from campaign_call k"
                        + " join campaign c on c.network_id = k.network_id and c.id = k.campaign_id"
                        + " join assessment a on a.organisation_id = k.organisation_id and a.id = k.assessment_id"
                        + " join module_questionnaire q on q.network_id = k.network_id and q.joined = a.questionnaire"
                        + " join sharing s on s.network_id = k.network_id and s.campaign_id = k.campaign_id"
                        + " and s.organisation_id = k.organisation_id and s.dimension = ?"
                        + " where k.network_id = ? and a.status = 'CLOSED'"
                        + " order by c.opens_on desc, c.created_at desc, c.id, k.organisation_id",
                row -> new Past(
                        row.getObject(1, UUID.class),
                        row.getString(2),
                        row.getInt(3),
                        row.getString(4),
                        row.getObject(5, UUID.class),
                        row.getObject(6, UUID.class)),
                Dimension.OWN,
                network);
        return all.stream()
                .filter(p -> p.campaign().equals(all.get(0).campaign())
                        && p.number() == all.get(0).number())
                .toList();
    }

    /** Only marks that its report shows are taken; what it hides stays hidden here. */
    private void read(
            ReportDocument report,
            Assessment assessment,
            OwnQuestions base,
            OwnQuestions next,
            Map<String, Marks> marks) {
        Map<String, ItemScore> again = surveys.own(
                        assessment,
                        new Journey(next.alone(Words.NONE).only(q -> isReadable(base, q)), assessment.tags()))
                .map(s -> Scoring.score(s).items())
                .orElse(Map.of());
        String organisation = assessment.organisationId().toString();
        for (Question question : base.questions()) {
            Integer shown =
                    report.question(question.id()).map(QuestionMark::mark).orElse(null);
            if (shown == null) continue;
            Marks both = marks.computeIfAbsent(question.id(), q -> new Marks());
            both.before().put(organisation, shown);
            Integer would = Optional.ofNullable(again.get(question.id()))
                    .map(ItemScore::display)
                    .orElse(null);
            if (would != null) both.after().put(organisation, would);
        }
    }

    /** Whether answers to the earlier question are answers to this one. */
    private static boolean isReadable(OwnQuestions base, Question next) {
        return base.question(next.id())
                .filter(was -> change(was, next) != Change.RENEWED)
                .isPresent();
    }

    private boolean isUnmoved(Assessment assessment, String shared, OwnQuestions next) {
        Questionnaire without = questionnaires.version(shared, assessment.profile());
        return scores(assessment, without).equals(scores(assessment, next.joinedTo(without, 1)));
    }

    private Optional<Scores> scores(Assessment assessment, Questionnaire asked) {
        return surveys.of(assessment, new Journey(asked, assessment.tags())).map(Scoring::score);
    }

    private Found found(Past past, int checked, boolean unmoved, Map<String, Change> changes, Map<String, Marks> all) {
        Map<String, List<Map<String, Integer>>> earlier = earlier(past.campaign());
        Map<String, Map<String, Integer>> behind = new LinkedHashMap<>();
        List<Line> lines = new ArrayList<>();
        boolean held = false;
        for (Map.Entry<String, Change> change : changes.entrySet()) {
            String question = change.getKey();
            Marks marks = all.getOrDefault(question, new Marks());
            Peers before = Peers.of(List.copyOf(marks.before().values()), OptionalInt.empty());
            boolean allowed = ReleaseRule.allows(marks.before(), earlier.getOrDefault(question, List.of()));
            if (before.isProtected() || !allowed) {
                held |= !before.isProtected();
                lines.add(new Line(question, change.getValue(), 0, null, null));
                continue;
            }
            behind.put(question, marks.before());
            boolean again = marks.after().size() == marks.before().size();
            Peers after = Peers.of(List.copyOf(marks.after().values()), OptionalInt.empty());
            lines.add(
                    new Line(question, change.getValue(), before.m(), before.median(), again ? after.median() : null));
        }
        return new Found(
                new Effect(past.title(), past.number(), checked, unmoved, held, lines), past.campaign(), behind);
    }

    /** What stood behind earlier looks at this campaign, question by question. */
    private Map<String, List<Map<String, Integer>>> earlier(UUID campaign) {
        Map<String, Map<Integer, Map<String, Integer>>> byVersion = new HashMap<>();
        sql.rows(
                "select question, number, organisation_id, mark from module_effect_mark where campaign_id = ?",
                row -> byVersion
                        .computeIfAbsent(row.getString(1), q -> new HashMap<>())
                        .computeIfAbsent(row.getInt(2), n -> new HashMap<>())
                        .put(row.getString(3), row.getInt(4)),
                campaign);
        Map<String, List<Map<String, Integer>>> earlier = new HashMap<>();
        byVersion.forEach((question, versions) -> earlier.put(question, List.copyOf(versions.values())));
        return earlier;
    }

    /** Of every question of both versions, the new ones' order first. */
    static Map<String, Change> lines(OwnQuestions base, OwnQuestions next) {
        Map<String, Change> changes = new LinkedHashMap<>();
        next.questions()
                .forEach(q -> changes.put(
                        q.id(), base.question(q.id()).map(was -> change(was, q)).orElse(Change.ADDED)));
        base.questions().forEach(q -> changes.putIfAbsent(q.id(), Change.REMOVED));
        return changes;
    }

    private static Change change(Question was, Question next) {
        if (was.version() != next.version() || was.scope() != next.scope() || !isAnsweredAlike(was, next)) {
            return Change.RENEWED;
        }
        return marked(was.kind()).equals(marked(next.kind())) ? Change.KEPT : Change.REMARKED;
    }

    private static boolean isAnsweredAlike(Question was, Question next) {
        if (was.kind() instanceof Kind.Figure one && next.kind() instanceof Kind.Figure other) {
            return one.measure() == other.measure();
        }
        return was.kind().getClass().equals(next.kind().getClass());
    }

    /** What decides its marks. */
    private static Kind marked(Kind kind) {
        return kind.worded(text -> Text.english(""));
    }
}
