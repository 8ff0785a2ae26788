package coop.plenum.questionnaire;

import java.util.List;

/** A whole question bank, read and found good: its questionnaires in order, and the questions about the organisation. */
public record Bank(List<Questionnaire> questionnaires, ProfileRules profile) {}
