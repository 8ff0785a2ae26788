package coop.plenum.assessment.answering;

import coop.plenum.assessment.QuestionLinks;
import coop.plenum.assessment.facts.EarlierFacts;
import coop.plenum.identity.Visitor;
import coop.plenum.platform.Page;
import coop.plenum.questionnaire.Journey;
import coop.plenum.questionnaire.Kind;
import coop.plenum.questionnaire.Question;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The page of one dimension, whole or in the parts that change when an answer is saved. */
@ApplicationScoped
class AnswerPages {
    private final Visitor visitor;
    private final Page page;
    private final Instance<QuestionLinks> links;
    private final OtherValues others;
    private final EarlierFacts earlier;

    AnswerPages(Visitor visitor, Page page, Instance<QuestionLinks> links, OtherValues others, EarlierFacts earlier) {
        this.visitor = visitor;
        this.page = page;
        this.links = links;
        this.others = others;
        this.earlier = earlier;
    }

    @CheckedTemplate(basePath = "assessment", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record QuestionsPage(
            Sheet sheet,
            Journey.Step step,
            List<QuestionView> questions,
            List<QuestionView> problems,
            List<Journey.RuledOut> ruledOut,
            Map<String, List<QuestionLinks.Link>> links,
            Map<String, String> others,
            Map<String, Offer> offers,
            String mark)
            implements TemplateInstance {}

    /** What was said of a fact in an earlier period, to be said again. */
    record Offer(String period, String words) {}

    @CheckedTemplate(basePath = "assessment", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Progress(Sheet sheet, Journey.Step step) implements TemplateInstance {}

    QuestionsPage saved(Sheet sheet, Journey.Step step) {
        return page(sheet, step, Map.of());
    }

    /** The page with the answers that could not be saved as they were typed. */
    QuestionsPage refused(Sheet sheet, Journey.Step step, Map<TypedAnswer, String> problems) {
        return page(sheet, step, problems);
    }

    /** For facts that this member has not decided yet. */
    private Map<String, Offer> offers(Sheet sheet, Journey.Step step) {
        if (!step.facts()) return Map.of();
        AnsweringMessages texts = page.texts(AnsweringMessages.class);
        Map<String, Offer> offers = new HashMap<>();
        earlier.of(sheet.assessment(), step.questions()).forEach((id, e) -> {
            Question question = sheet.question(id);
            if (sheet.answer(question).isDecided()) return;
            offers.put(
                    id, new Offer(e.period(), AnswerWords.of(question, e.given(), e.value(), page.language(), texts)));
        });
        return offers;
    }

    /** A part of the page in the language of this request. */
    String part(TemplateInstance part) {
        return part.setLocale(page.language()).render();
    }

    /** What changes in the list of steps: the others, and their names, need not travel with each answer. */
    String way(Sheet sheet, Journey.Step step) {
        return page.texts(AnsweringMessages.class)
                .ofThese(sheet.decided(step.questions()), step.questions().size());
    }

    private QuestionsPage page(Sheet sheet, Journey.Step step, Map<TypedAnswer, String> problems) {
        List<QuestionView> views =
                new ArrayList<>(IntStream.range(0, step.questions().size())
                        .mapToObj(i -> {
                            Question question = step.questions().get(i);
                            return QuestionView.saved(question, i + 1, sheet.answer(question), hints(sheet, question));
                        })
                        .toList());
        problems.forEach((typed, sentence) -> {
            int place = step.questions().indexOf(typed.question());
            views.set(
                    place,
                    QuestionView.typed(
                            typed,
                            place + 1,
                            sheet.answer(typed.question()),
                            hints(sheet, typed.question()),
                            sentence));
        });
        List<Journey.RuledOut> ruledOut = sheet.journey().ruledOut(step);
        List<QuestionView> wrong =
                views.stream().filter(v -> v.problem() != null).toList();
        return new QuestionsPage(
                sheet,
                step,
                views,
                wrong,
                ruledOut,
                links(step),
                others.of(sheet, step),
                offers(sheet, step),
                visitor.mark());
    }

    private FigureHints hints(Sheet sheet, Question question) {
        return FigureHints.of(
                question,
                sheet.answer(question),
                sheet.assessment().profile(),
                page.language(),
                page.texts(AnsweringMessages.class));
    }

    /** How a figure that was just saved came about; empty for all else. */
    String computed(Question question, Answer stored) {
        return question.kind() instanceof Kind.Figure kind
                ? FigureHints.computed(kind, stored, page.language(), page.texts(AnsweringMessages.class))
                : "";
    }

    private Map<String, List<QuestionLinks.Link>> links(Journey.Step step) {
        if (links.isUnsatisfied()) return Map.of();
        return step.questions().stream()
                .collect(java.util.stream.Collectors.toMap(
                        Question::id, q -> links.get().of(q.patterns(), page.language())));
    }
}
