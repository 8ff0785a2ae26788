package coop.plenum.assessment.answering;

import coop.plenum.platform.Page;
import coop.plenum.questionnaire.Question;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** A question as members see it, with nothing chosen: for those who decide what is asked. */
@ApplicationScoped
public class AsAsked {
    private final Page page;

    AsAsked(Page page) {
        this.page = page;
    }

    @CheckedTemplate(basePath = "assessment", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record AskedPart(QuestionView q) implements TemplateInstance {}

    /** HTML in the language of this request, to be put into a page as it is; {@code number} is its place, from 1. */
    public String html(Question question, int number) {
        Answer none = Answer.none(question.id());
        FigureHints hints =
                FigureHints.of(question, none, Map.of(), page.language(), page.texts(AnsweringMessages.class));
        return new AskedPart(QuestionView.saved(question, number, none, hints))
                .setLocale(page.language())
                .render();
    }
}
