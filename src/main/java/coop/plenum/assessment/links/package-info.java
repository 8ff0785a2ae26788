/**
 * Personal links: each lets one member without an account answer one assessment. Start at {@code LinksResource}, where a
 * steward makes them, and {@code PersonalLinkResource}, where they lead.
 */
@NullMarked
package coop.plenum.assessment.links;

import org.jspecify.annotations.NullMarked;
