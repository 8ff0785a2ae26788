package coop.plenum.workshop.setup;

import coop.plenum.platform.FormErrors;
import coop.plenum.platform.Typed;
import coop.plenum.questionnaire.Question;
import coop.plenum.workshop.Promise;
import coop.plenum.workshop.Timings;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.stream.Stream;

/**
 * What was typed to set up a workshop.
 *
 * @param chosen ids of the questions ticked
 * @param seen who sees who voted what: {@code nobody} or {@code named}
 * @param results where results are shown: {@code screen} or {@code phones}
 */
record SettingUpForm(
        String title,
        List<String> chosen,
        String voteSeconds,
        String talkSeconds,
        String seen,
        String results,
        boolean rehearsal) {
    static final List<Time> VOTE_TIMES = times(30, 60, 90, 120, 180);
    static final List<Time> TALK_TIMES = times(60, 120, 180, 300, 600, 900);
    private static final int LONGEST_TITLE = 120;
    private static final String NAMED = "named";
    private static final String PHONES = "phones";

    /** A time on offer. */
    record Time(int seconds) {
        private static final int MINUTE = 60;

        public int minutes() {
            return seconds / MINUTE;
        }

        boolean isTyped(String typed) {
            return Integer.toString(seconds).equals(typed);
        }
    }

    private static List<Time> times(Integer... seconds) {
        return Stream.of(seconds).map(Time::new).toList();
    }

    static SettingUpForm suggested(String title, QuestionSource source) {
        return new SettingUpForm(
                title, source.questions().stream().map(Question::id).toList(), "60", "180", "nobody", PHONES, false);
    }

    static SettingUpForm of(MultivaluedMap<String, String> form) {
        return new SettingUpForm(
                Typed.line(form.getFirst("title")),
                List.copyOf(form.getOrDefault("question", List.of())),
                Typed.line(form.getFirst("voteSeconds")),
                Typed.line(form.getFirst("talkSeconds")),
                Typed.line(form.getFirst("seen")),
                Typed.line(form.getFirst("results")),
                form.containsKey("rehearsal"));
    }

    FormErrors errors(QuestionSource source, SetupMessages texts) {
        FormErrors errors = new FormErrors();
        if (title.isEmpty() || title.length() > LONGEST_TITLE) errors.add("title", texts.titleWrong(LONGEST_TITLE));
        if (questions(source).isEmpty()) errors.add("questions", texts.chooseQuestions());
        if (!isOffered(voteSeconds, VOTE_TIMES)) errors.add("voteSeconds", texts.chooseTime());
        if (!isOffered(talkSeconds, TALK_TIMES)) errors.add("talkSeconds", texts.chooseTime());
        if (!seen.equals("nobody") && !seen.equals(NAMED)) errors.add("seen", texts.choosePromise());
        if (!results.equals("screen") && !results.equals(PHONES)) errors.add("results", texts.choosePromise());
        return errors;
    }

    private static boolean isOffered(String typed, List<Time> offered) {
        return offered.stream().anyMatch(t -> t.isTyped(typed));
    }

    /** The questions ticked, in the order of the source. */
    List<Question> questions(QuestionSource source) {
        return source.questions().stream().filter(q -> chosen.contains(q.id())).toList();
    }

    Promise promise() {
        return new Promise(seen.equals(NAMED), results.equals(PHONES));
    }

    Timings timings() {
        return new Timings(Integer.parseInt(voteSeconds), Integer.parseInt(talkSeconds));
    }

    public boolean isChosen(Question question) {
        return chosen.contains(question.id());
    }

    public boolean isVoteTime(Time time) {
        return time.isTyped(voteSeconds);
    }

    public boolean isTalkTime(Time time) {
        return time.isTyped(talkSeconds);
    }
}
