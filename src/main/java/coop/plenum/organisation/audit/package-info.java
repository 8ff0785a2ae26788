/** What changed in an organisation and who did it, for its stewards. Start at {@code Audit}. */
@NullMarked
package coop.plenum.organisation.audit;

import org.jspecify.annotations.NullMarked;
