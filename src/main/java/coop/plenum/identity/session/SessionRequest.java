package coop.plenum.identity.session;

import io.quarkus.security.identity.request.BaseAuthenticationRequest;

/** Asks whose session this token is. */
final class SessionRequest extends BaseAuthenticationRequest {
    private final String token;

    SessionRequest(String token) {
        this.token = token;
    }

    String token() {
        return token;
    }
}
