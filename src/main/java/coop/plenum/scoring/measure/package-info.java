/**
 * The measures the rules are made of, each a function of plain numbers: rounding and bands (S13), agreement (S6),
 * quantiles (S10), Student's t and Wilson's interval (S7).
 */
@NullMarked
package coop.plenum.scoring.measure;

import org.jspecify.annotations.NullMarked;
