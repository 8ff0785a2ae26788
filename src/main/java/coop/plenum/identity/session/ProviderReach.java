package coop.plenum.identity.session;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.core.net.NetClient;
import io.vertx.core.net.NetClientOptions;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Whether the provider takes connections, asked before somebody is sent there: a browser would only show them an error. */
@ApplicationScoped
class ProviderReach {
    private static final int PATIENCE_MS = 3_000;
    private static final int HTTP = 80;
    private static final int HTTPS = 443;

    private final NetClient client;
    private final Optional<URI> provider;

    /** A provider that is reached through a proxy is not asked: only browsers go there straight. */
    ProviderReach(
            Vertx vertx,
            @ConfigProperty(name = "quarkus.oidc.auth-server-url") Optional<URI> provider,
            @ConfigProperty(name = "quarkus.oidc.proxy.host") Optional<String> proxy) {
        client = vertx.createNetClient(new NetClientOptions().setConnectTimeout(PATIENCE_MS));
        this.provider = provider.filter(p -> proxy.isEmpty() && p.getHost() != null);
    }

    Uni<Boolean> isThere() {
        if (provider.isEmpty()) return Uni.createFrom().item(true);
        URI address = provider.get();
        int port = address.getPort() > 0 ? address.getPort() : "https".equals(address.getScheme()) ? HTTPS : HTTP;
        return Uni.createFrom()
                .completionStage(() -> client.connect(port, address.getHost()).toCompletionStage())
                .onItem()
                .transformToUni(socket ->
                        Uni.createFrom().completionStage(() -> socket.close().toCompletionStage()))
                .replaceWith(true)
                .onFailure()
                .recoverWithItem(false);
    }
}
