/**
 * The yearly call: beginning and closing a campaign, following who takes part, and answering it. Start at
 * {@code CampaignResource} for coordinators and at {@code CallResource} for the organisations that are called.
 */
@NullMarked
package coop.plenum.network.campaign;

import org.jspecify.annotations.NullMarked;
