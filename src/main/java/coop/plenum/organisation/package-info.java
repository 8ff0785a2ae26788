/**
 * Organisations, their profile and their memberships. Start at {@code Viewer}: every query of every feature above takes
 * one and answers only what that viewer may see.
 */
@NullMarked
package coop.plenum.organisation;

import org.jspecify.annotations.NullMarked;
