/**
 * The frozen result of an assessment: what the scores say, where members agree, and which patterns help. The only place
 * where scores meet patterns. Start at {@code Report}.
 */
@NullMarked
package coop.plenum.report;

import org.jspecify.annotations.NullMarked;
