package coop.plenum.assessment.answering;

import coop.plenum.questionnaire.Kind;
import coop.plenum.questionnaire.Question;
import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One question's part of a form, as it was typed: whatever a browser may send.
 *
 * @param choice the radio or the ticked boxes, joined by commas
 * @param revision the revision the page was sent with
 * @param was the fingerprint the page was sent with
 */
record TypedAnswer(
        Question question,
        String choice,
        Figure figure,
        String note,
        String evidence,
        boolean released,
        int revision,
        String was) {
    static final String DONT_KNOW = "dk";
    static final String NOT_APPLICABLE = "na";
    private static final int LONGEST_NOTE = 4_000;
    private static final int LONGEST_LINK = 2_000;

    static TypedAnswer of(Question question, MultivaluedMap<String, String> form) {
        String id = question.id();
        return new TypedAnswer(
                question,
                choice(form.getOrDefault(id, List.of())),
                Figure.of(question, form),
                text(form, id + "-note").strip(),
                text(form, id + "-evidence").strip(),
                form.containsKey(id + "-release"),
                revision(text(form, id + "-revision")),
                text(form, id + "-was"));
    }

    /** The same without an answer; note and link stay. */
    TypedAnswer cleared() {
        return with("", Figure.NONE);
    }

    /**
     * The same, where a number and "don't know" were both sent: without a script the page cannot empty one when the
     * other is given. What was saved already is the older of the two and goes.
     */
    TypedAnswer newer(Answer stored, Locale language) {
        if (!isBoth()) return this;
        boolean oldChoice = given() == stored.given();
        return oldChoice ? with("", figure) : isStored(stored, language) ? with(choice, Figure.NONE) : this;
    }

    private boolean isBoth() {
        return figure.isGiven() && !choice.isEmpty();
    }

    private boolean isStored(Answer stored, Locale language) {
        if (!(question.kind() instanceof Kind.Figure kind) || !figure.isSound(kind, language)) return false;
        return figure.value(kind, language).toPlainString().equals(stored.value())
                && Objects.equals(figure.partsToSave(kind, language), stored.parts());
    }

    private TypedAnswer with(String newChoice, Figure newFigure) {
        return new TypedAnswer(question, newChoice, newFigure, note, evidence, released, revision, was);
    }

    /** Whether it holds anything at all. */
    boolean isGiven() {
        return !(choice.isEmpty() && !figure.isGiven() && note.isEmpty() && evidence.isEmpty());
    }

    /** Whether it says what the page was sent with, so that there is nothing to save. */
    boolean isUntouched(Locale language) {
        if (isBoth()) return false;
        boolean value = figure.isGiven() || given() == Given.VALUE;
        // What cannot be read has nothing to compare; a figure may even come as a choice, which no page offers.
        if (question.kind() instanceof Kind.Figure kind
                && value
                && !(figure.isGiven() && figure.isSound(kind, language))) return false;
        return answer(language).fingerprint().equals(was);
    }

    /** What to save; only for one without a problem. */
    Answer answer(Locale language) {
        Given given = given();
        if (given != Given.VALUE || !(question.kind() instanceof Kind.Figure kind)) {
            String value = given == Given.VALUE ? choice : null;
            return new Answer(question.id(), given, value, note, evidence, released, revision);
        }
        return new Answer(
                question.id(),
                given,
                figure.value(kind, language).toPlainString(),
                note,
                evidence,
                released,
                revision,
                figure.estimated(),
                figure.partsToSave(kind, language));
    }

    /** What is wrong with it, as a sentence for the person; none where it can be saved. */
    Optional<String> problem(Locale language, AnsweringMessages texts) {
        if (note.length() > LONGEST_NOTE) return Optional.of(texts.noteTooLong(LONGEST_NOTE));
        if (!evidence.isEmpty() && !isLink(evidence)) return Optional.of(texts.linkWrong());
        if (isBoth()) return Optional.of(texts.numberOrNot());
        if (choice.equals(NOT_APPLICABLE)) {
            return question.mayNotApply() ? Optional.empty() : Optional.of(texts.alwaysApplies());
        }
        if (choice.equals(DONT_KNOW)) return Optional.empty();
        if (question.kind() instanceof Kind.Figure figureKind) return figureProblem(figureKind, language, texts);
        return choice.isEmpty() || isOffered() ? Optional.empty() : Optional.of(texts.chooseOne());
    }

    private Optional<String> figureProblem(Kind.Figure kind, Locale language, AnsweringMessages texts) {
        if (figure.isGiven()) return figure.problem(kind, language, texts);
        return choice.isEmpty() ? Optional.empty() : Optional.of(texts.chooseOne());
    }

    private boolean isOffered() {
        Kind kind = question.kind();
        if (kind instanceof Kind.Maturity maturity) {
            return choice.matches("\\d")
                    && Integer.parseInt(choice) < maturity.levels().size();
        }
        if (kind instanceof Kind.YesNo) return choice.equals("yes") || choice.equals("no");
        if (kind instanceof Kind.SingleChoice single) {
            return single.options().stream().anyMatch(o -> o.key().equals(choice));
        }
        return kind instanceof Kind.MultipleChoice several && areOffered(several);
    }

    private boolean areOffered(Kind.MultipleChoice several) {
        List<String> ticked = List.of(choice.split(",", -1));
        boolean known = ticked.stream()
                .allMatch(t -> several.options().stream().anyMatch(o -> o.key().equals(t)));
        boolean excluded = several.none().filter(ticked::contains).isPresent() && ticked.size() > 1;
        return known && !excluded;
    }

    private @Nullable Given given() {
        if (choice.equals(NOT_APPLICABLE)) return Given.NOT_APPLICABLE;
        if (choice.equals(DONT_KNOW)) return Given.DONT_KNOW;
        return choice.isEmpty() && !figure.isGiven() ? null : Given.VALUE;
    }

    private static boolean isLink(String text) {
        if (text.length() > LONGEST_LINK) return false;
        try {
            URI uri = URI.create(text);
            return ("http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme()))
                    && uri.getHost() != null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** Control characters have no place in a text, and PostgreSQL refuses some of them. */
    private static String text(MultivaluedMap<String, String> form, String field) {
        String typed = form.getFirst(field);
        return typed == null ? "" : typed.replace("\r\n", "\n").replaceAll("[\\p{Cntrl}&&[^\n\t]]", "");
    }

    /** Each option once: counting takes a set. */
    private static String choice(List<String> sent) {
        return Arrays.stream(String.join(",", sent).split(",", -1)).distinct().collect(Collectors.joining(","));
    }

    private static int revision(String typed) {
        return typed.matches("\\d{1,8}") ? Integer.parseInt(typed) : 0;
    }
}
