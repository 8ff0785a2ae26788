package coop.plenum.network.release.making;

import coop.plenum.network.Campaign;
import coop.plenum.network.Network;
import coop.plenum.questionnaire.Questionnaire;
import java.time.Instant;

/**
 * What a release is of.
 *
 * @param called organisations that the campaign called
 */
record Frame(Network network, Campaign campaign, Questionnaire questionnaire, int number, Instant madeAt, int called) {}
