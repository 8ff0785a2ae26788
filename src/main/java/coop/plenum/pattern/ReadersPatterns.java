package coop.plenum.pattern;

import java.util.List;
import java.util.Locale;

/** What a pattern is to whoever reads its page; packages above implement it, the page shows it. */
public interface ReadersPatterns {
    /** What it is to the visitor of this request, in the organisations they are a member of; nothing to a stranger. */
    List<State> of(String slug, Locale language);

    /**
     * One thing it is, such as suggested by a report.
     *
     * @param label in the language asked for, with {@code href} to see it
     * @param reasons why, a sentence each; may be empty
     */
    record State(String label, String href, List<String> reasons) {
        public State {
            reasons = List.copyOf(reasons);
        }
    }
}
