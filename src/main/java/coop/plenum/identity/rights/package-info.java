/**
 * What a person may ask of their own data: to see all of it, to take it away, to have it erased. Start at {@code
 * RightsResource}; each feature that keeps something of persons implements {@code PersonalData}.
 */
@NullMarked
package coop.plenum.identity.rights;

import org.jspecify.annotations.NullMarked;
