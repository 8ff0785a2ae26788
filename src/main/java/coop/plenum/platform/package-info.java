/**
 * What every feature stands on: the page shell, errors, languages, ids, the clock, the database launcher. It knows no
 * feature and no word of the domain; to enter here a thing needs two users and a noun of its own.
 */
@NullMarked
package coop.plenum.platform;

import org.jspecify.annotations.NullMarked;
