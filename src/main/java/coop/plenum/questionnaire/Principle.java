package coop.plenum.questionnaire;

import coop.plenum.platform.Text;

/** One of the six principles of the social and solidarity economy. */
public record Principle(String key, Text name, Text plain) {}
