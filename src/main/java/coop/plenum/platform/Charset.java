package coop.plenum.platform;

import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Says of every page in which characters it is written: a browser left to guess may be led to guess wrong. */
final class Charset {
    /** After the templates have been rendered, which sets the type anew. */
    @ServerResponseFilter(priority = Priorities.HEADER_DECORATOR)
    public void state(ContainerResponseContext response) {
        MediaType type = response.getMediaType();
        if (type == null
                || !type.getType().equals("text")
                || type.getParameters().containsKey("charset")) return;
        response.getHeaders().putSingle(HttpHeaders.CONTENT_TYPE, type.withCharset("UTF-8"));
    }
}
