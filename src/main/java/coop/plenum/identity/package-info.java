/**
 * Who is asking: a {@code Person}, signed in by an OpenID Connect provider or by an e-mailed link. Both ways end in the
 * same person; nothing above this package can tell which was used.
 */
@NullMarked
package coop.plenum.identity;

import org.jspecify.annotations.NullMarked;
