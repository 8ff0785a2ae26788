package coop.plenum.workshop.record;

import coop.plenum.platform.Days;
import coop.plenum.platform.Manuscript;
import coop.plenum.platform.Page;
import coop.plenum.workshop.WorkshopMessages;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A record as a text document, to be edited and handed out. */
final class RecordDocx {
    private final RecordView view;
    private final RecordMessages texts;
    private final WorkshopMessages words;
    private final Manuscript paper;

    private RecordDocx(RecordView view, Manuscript paper) {
        this.view = view;
        this.texts = Page.texts(RecordMessages.class, view.language());
        this.words = Page.texts(WorkshopMessages.class, view.language());
        this.paper = paper;
    }

    static byte[] of(RecordView view) {
        try (Manuscript paper = new Manuscript(view.workshop().title(), view.language())) {
            new RecordDocx(view, paper).write();
            return paper.bytes();
        }
    }

    private void write() {
        WorkshopRecord record = view.record();
        paper.title(view.workshop().title());
        String paperVotes = record.onPaper() > 0 ? " " + texts.onPaper(record.onPaper()) : "";
        paper.text(view.organisation() + " · " + texts.on(Days.inWords(view.day(), view.language())) + " "
                + texts.people(record.people()) + paperVotes);
        if (view.workshop().rehearsal()) paper.strong(texts.rehearsal());
        paper.text(texts.sums(view.agreed(), view.notAgreed()));
        record.groups().forEach((group, people) -> paper.item("•", words.group(group) + ": " + people));
        paper.text(texts.beside());
        view.questions().forEach(this::question);
    }

    private void question(RecordView.Line line) {
        WorkshopRecord.Item item = line.item();
        paper.heading(1, line.question().text().in(view.language()));
        String outcome = item.outcome();
        if (outcome == null) paper.text(texts.notDecided());
        else {
            String objections = item.objections() > 0 ? " " + words.objections(item.objections()) : "";
            paper.strong(words.outcome(outcome) + (line.isAgreed() ? " " + line.agreed() : "") + objections);
            if (!item.minority().isEmpty()) paper.text(words.minorityTitle() + " " + item.minority());
        }
        if (item.first() != null || item.second() != null) votes(line);
        WorkshopRecord.Moves moves = item.movement();
        if (moves != null) paper.text(words.movement(moves.up(), moves.down(), moves.stayed()));
        if (item.reopened() > 0) paper.text(texts.reopened(item.reopened()));
        if (!item.arguments().isEmpty()) {
            paper.heading(2, words.argumentsTitle());
            item.arguments().forEach(a -> paper.item("•", a));
        }
        if (!item.notes().isEmpty()) {
            paper.heading(2, texts.notes());
            paper.text(item.notes());
        }
    }

    private void votes(RecordView.Line line) {
        WorkshopRecord.Item item = line.item();
        var table = paper.table(
                List.of(texts.choice(), words.roundShown("first"), words.roundShown("second")), List.of(60, 20, 20));
        for (RecordView.Row row : line.rows()) {
            String number = row.number().isEmpty() ? "" : row.number() + " · ";
            paper.row(table, List.of(number + row.words(), row.first(), row.second()));
        }
        paper.row(table, cells(words.dontKnow(), item, r -> number(r.dontKnow())));
        paper.row(table, cells(words.abstained(), item, r -> number(r.abstained())));
        paper.row(table, cells(texts.agreement(), item, this::agreement));
    }

    private static String number(@Nullable Integer votes) {
        return votes == null ? "–" : votes.toString();
    }

    private String agreement(WorkshopRecord.Round round) {
        return round.agreement().isEmpty() ? "–" : words.agreementName(round.agreement());
    }

    private static List<String> cells(
            String name, WorkshopRecord.Item item, Function<WorkshopRecord.Round, String> value) {
        List<String> cells = new ArrayList<>(List.of(name));
        for (WorkshopRecord.@Nullable Round round : Arrays.asList(item.first(), item.second())) {
            cells.add(round == null ? "–" : value.apply(round));
        }
        return cells;
    }
}
