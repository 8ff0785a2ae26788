package coop.plenum.questionnaire;

import coop.plenum.platform.Text;

/** One of the seven commons-alignment dimensions; {@code prefix} starts the ids of its questions. */
public record Dimension(String key, String prefix, Text name, Text plain) {}
