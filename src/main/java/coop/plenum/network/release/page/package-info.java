/**
 * The pages of releases: those of coordinators start at {@code ReleaseResource}, those of an organisation at
 * {@code ComparisonResource}. They read the frozen document, and of an organisation its own place.
 */
@NullMarked
package coop.plenum.network.release.page;

import org.jspecify.annotations.NullMarked;
