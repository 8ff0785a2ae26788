package coop.plenum.platform;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;

/** A request that is understood and refused with a sentence for the person who made it. */
public class Refusal extends WebApplicationException {
    private static final int TOO_MANY_REQUESTS = 429;

    private final String sentence;

    private Refusal(int status, String sentence) {
        super(sentence, status);
        this.sentence = sentence;
    }

    /** 409: what was asked does not fit the present state. */
    public static Refusal conflict(String sentence) {
        return new Refusal(Response.Status.CONFLICT.getStatusCode(), sentence);
    }

    /** 404: it does not exist yet, for whoever may know that it will. */
    public static Refusal notYet(String sentence) {
        return new Refusal(Response.Status.NOT_FOUND.getStatusCode(), sentence);
    }

    /** 429: asked too often. */
    public static Refusal tooOften(String sentence) {
        return new Refusal(TOO_MANY_REQUESTS, sentence);
    }

    /** 403: known, and not allowed. */
    public static Refusal forbidden(String sentence) {
        return new Refusal(Response.Status.FORBIDDEN.getStatusCode(), sentence);
    }

    public String sentence() {
        return sentence;
    }
}
