/**
 * What a network tells of a release: its report as a page and as files, a poster, open data, what it publishes, and the
 * interface for other programs. All of it is made of the frozen {@code ReleaseDocument} and the network's own words.
 * Start at {@code NetworkReport}.
 */
@NullMarked
package coop.plenum.network.account;

import org.jspecify.annotations.NullMarked;
