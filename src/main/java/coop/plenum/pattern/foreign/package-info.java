/**
 * Reads the pattern files of other libraries, which many hands wrote in several ways: takes what can be understood,
 * refuses what cannot, and says why. Start at {@link coop.plenum.pattern.foreign.ForeignFolder} for the files and at
 * {@link coop.plenum.pattern.foreign.ForeignReading} for what stands in them. It knows no database.
 */
@NullMarked
package coop.plenum.pattern.foreign;

import org.jspecify.annotations.NullMarked;
