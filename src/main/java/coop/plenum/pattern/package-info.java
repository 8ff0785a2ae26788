/**
 * The pattern library: reads the Markdown files of {@code patterns/} and shows them. It knows nothing of questions;
 * {@code report} joins the two by the pattern's slug.
 */
@NullMarked
package coop.plenum.pattern;

import org.jspecify.annotations.NullMarked;
