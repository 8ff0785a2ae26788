package coop.plenum.report;

import coop.plenum.assessment.QuestionLinks.Link;
import java.util.Locale;
import java.util.Optional;

/** The practices that networks wrote down for their own questions. Given by a package that knows networks. */
public interface NetworkPractices {
    /** The page of this practice; empty where no network has it. */
    Optional<Link> of(String slug, Locale language);
}
