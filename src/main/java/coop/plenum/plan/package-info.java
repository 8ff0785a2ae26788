/**
 * The plan of an organisation: the practices it adopted as actions, what the marks would be if all were carried out, and
 * whether the questions behind them moved by the next report. Start at {@code Actions}.
 */
@NullMarked
package coop.plenum.plan;

import org.jspecify.annotations.NullMarked;
