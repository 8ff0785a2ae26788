package coop.plenum.workshop.record;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import coop.plenum.questionnaire.Questionnaire;
import coop.plenum.workshop.Entry;
import coop.plenum.workshop.Outcome;
import coop.plenum.workshop.Workshop;
import coop.plenum.workshop.WorkshopQuestions;
import coop.plenum.workshop.Workshops;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads records; who may see one was asked where the entry was handed out. */
@ApplicationScoped
class Records {
    private final Workshops workshops;
    private final WorkshopQuestions questions;
    private final ObjectMapper json;

    Records(Workshops workshops, WorkshopQuestions questions, ObjectMapper json) {
        this.workshops = workshops;
        this.questions = questions;
        this.json = json;
    }

    /** Empty as long as the workshop has not ended. */
    Optional<RecordView> view(Entry entry, Locale language) {
        return document(entry.workshop()).map(record -> view(entry, record, language));
    }

    Optional<WorkshopRecord> document(Workshop workshop) {
        return workshops.record(workshop).map(this::read);
    }

    private RecordView view(Entry entry, WorkshopRecord record, Locale language) {
        Workshop workshop = entry.workshop();
        Questionnaire asked = questions.questionnaire(workshop);
        List<RecordView.Line> lines = record.questions().stream()
                .filter(i -> i.outcome() == null
                        ? i.first() != null || !i.notes().isEmpty()
                        : !i.outcome().equals(Outcome.SKIPPED.key()))
                .flatMap(i -> asked.question(i.question()).map(q -> new RecordView.Line(q, i, language)).stream())
                .toList();
        int agreed = (int) lines.stream().filter(RecordView.Line::isAgreed).count();
        int not = (int) lines.stream()
                .filter(l -> Outcome.NO_AGREEMENT.key().equals(l.item().outcome()))
                .count();
        Instant ended = Optional.ofNullable(workshop.endedAt()).orElseThrow();
        return new RecordView(
                entry.organisation().name(),
                workshop,
                LocalDate.ofInstant(ended, ZoneOffset.UTC),
                record,
                lines,
                agreed,
                not,
                language);
    }

    private WorkshopRecord read(String document) {
        try {
            return json.readValue(document, WorkshopRecord.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A record of a workshop cannot be read", e);
        }
    }
}
