/** The start page and the trial's demo content. May know every feature; no feature knows it. */
@NullMarked
package coop.plenum.home;

import org.jspecify.annotations.NullMarked;
