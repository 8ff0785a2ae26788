package coop.plenum.questionnaire.reading;

import coop.plenum.platform.Finding;
import coop.plenum.questionnaire.OwnQuestions;
import java.util.List;
import java.util.Optional;

/** What came of reading a network's own questions: these, or everything that is wrong with them. */
public record OwnReading(Optional<OwnQuestions> own, List<Finding> findings) {}
