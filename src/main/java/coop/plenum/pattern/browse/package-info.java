/**
 * The pages and the JSON of the pattern library. Start at {@link coop.plenum.pattern.browse.PatternResource}; what a
 * search shows is put together in {@link coop.plenum.pattern.browse.SearchView}.
 */
@NullMarked
package coop.plenum.pattern.browse;

import org.jspecify.annotations.NullMarked;
