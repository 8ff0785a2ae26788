/** Measures speed on the packaged application and a real PostgreSQL. Start at {@link coop.plenum.bench.Bench}. */
@NullMarked
package coop.plenum.bench;

import org.jspecify.annotations.NullMarked;
