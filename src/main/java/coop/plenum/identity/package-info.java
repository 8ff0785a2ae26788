/**
 * Who is asking: a {@code Person}, signed in by an OpenID Connect provider or by an e-mailed link. Both ways end in the
 * same person and the same kind of session; nothing above this package can tell which was used. Start at
 * {@code Visitor}; {@code session} recognises a request, {@code signin} opens and ends sessions.
 */
@NullMarked
package coop.plenum.identity;

import org.jspecify.annotations.NullMarked;
