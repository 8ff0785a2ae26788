package coop.plenum.assessment;

import coop.plenum.organisation.Standing;
import java.time.LocalDate;
import java.util.List;

/** What an organisation is called to and has not begun to answer; whoever calls implements it. */
public interface OpenCalls {
    List<Call> of(Standing standing);

    /** One call, by whom, until when, and the address of its page. */
    record Call(String by, String title, LocalDate until, String path) {}
}
