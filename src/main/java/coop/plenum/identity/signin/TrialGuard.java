package coop.plenum.identity.signin;

import coop.plenum.identity.DemoPeople;
import coop.plenum.identity.DemoPeople.DemoPerson;
import coop.plenum.platform.Trial;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.HostAndPort;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.NotFoundException;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Keeps the trial's doors shut outside the trial, and in it for everybody who does not sit at this computer: a request
 * that came through a proxy or by another name may be anyone's.
 */
@RequestScoped
class TrialGuard {
    private static final Set<String> HERE = Set.of("localhost", "127.0.0.1");
    private static final Set<String> FORWARDING = Set.of("forwarded", "via", "x-real-ip");

    private final Trial trial;
    private final Instance<DemoPeople> demo;
    private final HttpServerRequest request;

    TrialGuard(Trial trial, Instance<DemoPeople> demo, HttpServerRequest request) {
        this.trial = trial;
        this.demo = demo;
        this.request = request;
    }

    /** The people whom this request may play; nobody where it may not. */
    List<DemoPerson> people() {
        return isOpen() ? demo.stream().flatMap(d -> d.all().stream()).toList() : List.of();
    }

    /** Whether this request may use the trial's doors. */
    boolean isOpen() {
        return trial.on() && isFromHere();
    }

    /** 404 outside the trial, 403 for whoever is not at this computer. */
    void check() {
        if (!trial.on()) throw new NotFoundException();
        if (!isFromHere()) throw new ForbiddenException();
    }

    /** 404 where mails are really sent, 403 for whoever is not at this computer. */
    void checkMailbox() {
        if (!trial.showsMail()) throw new NotFoundException();
        if (!isFromHere()) throw new ForbiddenException();
    }

    private boolean isFromHere() {
        HostAndPort host = request.authority();
        return host != null
                && HERE.contains(host.host().toLowerCase(Locale.ROOT))
                && request.headers().names().stream()
                        .map(n -> n.toLowerCase(Locale.ROOT))
                        .noneMatch(n -> FORWARDING.contains(n) || n.startsWith("x-forwarded"));
    }
}
