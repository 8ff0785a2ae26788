/** The ways in and out: by a provider, by an e-mailed link, and in the trial by one click. Start at {@code SignInResource}. */
@NullMarked
package coop.plenum.identity.signin;

import org.jspecify.annotations.NullMarked;
