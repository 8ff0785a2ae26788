package coop.plenum.assessment.answering;

import coop.plenum.assessment.facts.ConfirmedFact;
import coop.plenum.assessment.facts.ConfirmedFacts;
import coop.plenum.platform.Page;
import coop.plenum.questionnaire.Journey;
import coop.plenum.questionnaire.Question;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Tells whoever gives a fact that somebody else gave another value, or that one is confirmed. Opinions have no such thing. */
@ApplicationScoped
class OtherValues {
    private final Answers answers;
    private final ConfirmedFacts confirmed;
    private final Page page;

    OtherValues(Answers answers, ConfirmedFacts confirmed, Page page) {
        this.answers = answers;
        this.confirmed = confirmed;
        this.page = page;
    }

    /** A sentence for each fact of this step that has one, by question. */
    Map<String, String> of(Sheet sheet, Journey.Step step) {
        return step.facts() ? of(sheet, step.questions()) : Map.of();
    }

    /** The sentence for this question; empty for an opinion, and where there is nothing to tell. */
    String of(Sheet sheet, Question question) {
        return question.isFact() ? of(sheet, List.of(question)).getOrDefault(question.id(), "") : "";
    }

    private Map<String, String> of(Sheet sheet, List<Question> questions) {
        Map<String, List<Answer>> given = answers.to(
                sheet.assessment(), questions.stream().map(Question::id).toList());
        Map<String, ConfirmedFact> kept = confirmed.in(sheet.assessment());
        Map<String, String> sentences = new HashMap<>();
        for (Question question : questions) {
            sentence(sheet, question, given.getOrDefault(question.id(), List.of()), kept.get(question.id()))
                    .ifPresent(s -> sentences.put(question.id(), s));
        }
        return sentences;
    }

    private Optional<String> sentence(
            Sheet sheet, Question question, List<Answer> given, @Nullable ConfirmedFact kept) {
        AnsweringMessages texts = page.texts(AnsweringMessages.class);
        if (kept != null) return Optional.of(texts.factConfirmed(words(question, kept.given(), kept.value())));
        Answer own = sheet.answer(question);
        String others = given.stream()
                .filter(a -> a.given() == Given.VALUE || a.given() == Given.NOT_APPLICABLE)
                .filter(a -> a.given() != own.given() || !Objects.equals(a.value(), own.value()))
                .map(a -> words(question, a.given(), a.value()))
                .distinct()
                .collect(Collectors.joining("; "));
        if (others.isEmpty()) return Optional.empty();
        boolean decided = own.given() == Given.VALUE || own.given() == Given.NOT_APPLICABLE;
        return Optional.of(decided ? texts.factDiffers(others) : texts.factGiven(others));
    }

    private String words(Question question, @Nullable Given given, @Nullable String value) {
        return AnswerWords.of(question, given, value, page.language(), page.texts(AnsweringMessages.class));
    }
}
