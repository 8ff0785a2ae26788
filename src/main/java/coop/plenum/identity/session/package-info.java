/** Recognises who makes a request. Start at {@code SessionMechanism}, which every request passes. */
@NullMarked
package coop.plenum.identity.session;

import org.jspecify.annotations.NullMarked;
