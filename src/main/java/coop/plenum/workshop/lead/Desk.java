package coop.plenum.workshop.lead;

import coop.plenum.platform.FormErrors;
import coop.plenum.questionnaire.Question;
import coop.plenum.workshop.Entry;
import coop.plenum.workshop.Point;
import coop.plenum.workshop.WorkshopQuestions;
import coop.plenum.workshop.room.Seats;
import coop.plenum.workshop.scene.Scene;
import coop.plenum.workshop.scene.Scenes;
import coop.plenum.workshop.vote.Votes;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Lays out what a facilitator needs to see. */
@ApplicationScoped
class Desk {
    private final Scenes scenes;
    private final Seats seats;
    private final Votes votes;
    private final WorkshopQuestions questions;

    Desk(Scenes scenes, Seats seats, Votes votes, WorkshopQuestions questions) {
        this.scenes = scenes;
        this.seats = seats;
        this.votes = votes;
        this.questions = questions;
    }

    /** A question in the plan of the evening. */
    record Line(Question question, Point point, boolean now) {}

    /** A count of paper votes as its field shows it. */
    record Paper(String value, String typed) {}

    /** What the page and its fragment have in common. */
    record Board(
            Entry entry,
            Scene scene,
            List<Seats.Present> present,
            List<Line> plan,
            List<Paper> paper,
            DecisionForm form,
            FormErrors errors) {
        /** The revision that buttons of this page are pressed over. */
        public int revision() {
            return entry.workshop().revision();
        }

        public String path() {
            return entry.workshop().path();
        }
    }

    @CheckedTemplate(basePath = "workshop", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record LeadPage(Board board, String told) implements TemplateInstance {}

    @CheckedTemplate(basePath = "workshop", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record LeadNow(Board board) implements TemplateInstance {}

    /**
     * The whole page.
     *
     * @param told a sentence for the facilitator; empty for none
     */
    LeadPage page(Entry entry, String told) {
        return new LeadPage(board(entry, null, new FormErrors()), told);
    }

    LeadPage page(Entry entry, DecisionForm form, FormErrors errors) {
        return new LeadPage(board(entry, form, errors), "");
    }

    LeadNow fragment(Entry entry) {
        return new LeadNow(board(entry, null, new FormErrors()));
    }

    private Board board(Entry entry, @Nullable DecisionForm typed, FormErrors errors) {
        Scene scene = scenes.of(entry.workshop());
        List<Question> all = questions.of(entry.workshop());
        List<Line> plan = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            boolean now = entry.workshop().course().started()
                    && i == entry.workshop().course().place();
            plan.add(new Line(all.get(i), entry.workshop().course().points().get(i), now));
        }
        return new Board(
                entry,
                scene,
                seats.here(entry.workshop()),
                plan,
                paper(entry, scene),
                typed == null ? DecisionForm.BLANK : typed,
                errors);
    }

    /** For the round that is open or was shown last; none where there is nothing to count. */
    private List<Paper> paper(Entry entry, Scene scene) {
        int round = scene.round();
        if (round == 0) return List.of();
        Map<String, Integer> counts =
                votes.paper(entry.workshop(), scene.question().id(), round);
        return PaperForm.values(scene.question()).stream()
                .map(v -> new Paper(v, counts.containsKey(v) ? Integer.toString(counts.get(v)) : ""))
                .toList();
    }
}
