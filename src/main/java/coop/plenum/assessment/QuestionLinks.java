package coop.plenum.assessment;

import java.util.List;
import java.util.Locale;

/** Where a question leads: the practices that answer it. Given by a package that knows the library. */
public interface QuestionLinks {
    /** The pages of these practices, in the same order; unknown ones are left out. */
    List<Link> of(List<String> patterns, Locale language);

    /** A title and the address of its page. */
    record Link(String title, String href) {}
}
