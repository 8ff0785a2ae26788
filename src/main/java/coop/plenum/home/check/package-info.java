/**
 * The command that checks questionnaires and patterns for their authors, without a database and without a server:
 * {@code mvn -Pcheck-content}. Start at {@code CheckContent}; docs/authors.md tells how it is used.
 */
@NullMarked
package coop.plenum.home.check;

import org.jspecify.annotations.NullMarked;
