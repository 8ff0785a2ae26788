package coop.plenum.questionnaire;

import coop.plenum.platform.Text;

/**
 * The one reason for which a question may not apply.
 *
 * @param tag what the reason is known by
 * @param byProfile whether the organisation's profile decides it; otherwise it is chosen at the question
 */
public record Exemption(String tag, Text reason, boolean byProfile) {}
