/** Two reports of one organisation side by side: what changed, what did not clearly, what cannot be compared. */
@NullMarked
package coop.plenum.report.trend;

import org.jspecify.annotations.NullMarked;
