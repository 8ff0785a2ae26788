package coop.plenum.questionnaire;

import coop.plenum.platform.Text;

/** A practice that a network wrote down for its own questions; {@code body} is Markdown. */
public record OwnPractice(String slug, Text title, Text summary, Text firstStep, Text body) {}
