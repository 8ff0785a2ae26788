/** The start page, the trial's demo content and the check for authors. May know every feature; no feature knows it. */
@NullMarked
package coop.plenum.home;

import org.jspecify.annotations.NullMarked;
