/**
 * Where things lie on the pictures of a report: plain records that turn whole numbers into coordinates. The templates
 * draw them. Start at {@code DotStrip}.
 */
@NullMarked
package coop.plenum.report.chart;

import org.jspecify.annotations.NullMarked;
