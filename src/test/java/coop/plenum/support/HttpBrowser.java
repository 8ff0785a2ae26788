package coop.plenum.support;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.CookieStore;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A browser without a window and without JavaScript: keeps cookies, follows redirects, fills in forms. */
public final class HttpBrowser {
    private static final Duration PATIENCE = Duration.ofSeconds(Integer.getInteger("patience", 20));

    private final URI start;
    private final CookieManager cookies = new CookieManager() {
        /** As browsers do, takes this machine for safe enough for cookies that want https. */
        @Override
        public void put(URI from, Map<String, List<String>> headers) throws IOException {
            super.put(from, headers);
            getCookieStore().getCookies().forEach(c -> c.setSecure(false));
        }
    };
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .connectTimeout(PATIENCE)
            .build();

    private HttpBrowser(URI start) {
        this.start = start;
    }

    /** A browser in which English was chosen before, so that no test depends on what another one chose. */
    public static HttpBrowser at(URI start) {
        HttpBrowser browser = new HttpBrowser(start);
        HttpCookie language = new HttpCookie("plenum-language", "en");
        language.setPath("/");
        browser.cookies.getCookieStore().add(start, language);
        return browser;
    }

    /** A browser in which no language was chosen. */
    public static HttpBrowser fresh(URI start) {
        return new HttpBrowser(start);
    }

    /** One that holds this session already. */
    public static HttpBrowser withSession(URI start, String token) {
        HttpBrowser browser = at(start);
        HttpCookie session = new HttpCookie(World.COOKIE, token);
        session.setPath("/");
        session.setVersion(0);
        browser.cookies.getCookieStore().add(start, session);
        return browser;
    }

    /** One that holds a seat in a workshop. */
    public static HttpBrowser withSeat(URI start, String token) {
        HttpBrowser browser = at(start);
        HttpCookie seat = new HttpCookie("plenum-seat", token);
        seat.setPath("/");
        seat.setVersion(0);
        browser.cookies.getCookieStore().add(start, seat);
        return browser;
    }

    /** Signed in as one of the trial's people. */
    public static HttpBrowser of(URI start, String demoPerson) {
        HttpBrowser browser = at(start);
        browser.signIn(demoPerson);
        return browser;
    }

    public void signIn(String demoPerson) {
        Page signIn = get("/sign-in");
        Element button = signIn.html().select("button").stream()
                .filter(b -> b.text().contains(demoPerson))
                .findFirst()
                .orElseThrow(() -> new AssertionError(demoPerson + " is not on the sign-in page"));
        press(signIn, button, Map.of());
    }

    /** Forgets who is signed in, as a session does that has expired; other cookies stay. */
    public void loseSession() {
        cookies.getCookieStore().get(start).stream()
                .filter(c -> c.getName().contains("session"))
                .forEach(c -> cookies.getCookieStore().remove(start, c));
    }

    /** What a request was answered with, after redirects. */
    public record Page(int status, URI address, String body, HttpHeaders headers) {
        public Document html() {
            return Jsoup.parse(body, address.toString());
        }

        public String path() {
            return address.getPath();
        }

        public Element button(String text) {
            return html().select("button").stream()
                    .filter(b -> b.text().equals(text) || b.attr("aria-label").equals(text))
                    .reduce((first, second) -> second)
                    .orElseThrow(() -> new AssertionError("no button " + text + " on " + address + "\n" + body));
        }
    }

    public Page get(String path) {
        return send(HttpRequest.newBuilder(start.resolve(path)).GET());
    }

    /** What a stream begins with: its status and headers, without waiting for what it tells. */
    public Page opening(String path) {
        try {
            HttpRequest request =
                    HttpRequest.newBuilder(start.resolve(path)).GET().build();
            var response = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
            response.body().close();
            return new Page(response.statusCode(), response.uri(), "", response.headers());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** A file, as it was sent. */
    public byte[] bytes(String path) {
        try {
            HttpRequest request =
                    HttpRequest.newBuilder(start.resolve(path)).GET().build();
            return client.send(request, HttpResponse.BodyHandlers.ofByteArray()).body();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Presses a button of the page with these fields filled in differently from how they came. */
    public Page press(Page page, String button, Map<String, String> typed) {
        return press(page, page.button(button), typed);
    }

    /** Sends a form of whatever host, as pressing return in it does. */
    public Page submit(Page page, Element form, Map<String, String> typed) {
        Map<String, String> fields = fields(form);
        fields.putAll(typed);
        return post(page.address().resolve(form.attr("action")).toString(), fields);
    }

    /** The names of the cookies that this browser keeps for the application. */
    public Set<String> cookies() {
        return cookies.getCookieStore().get(start).stream()
                .map(HttpCookie::getName)
                .collect(Collectors.toSet());
    }

    /** The value of one of them. */
    public String cookie(String name) {
        return cookies.getCookieStore().get(start).stream()
                .filter(c -> c.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElseThrow();
    }

    private Page press(Page page, Element button, Map<String, String> typed) {
        Element form = button.closest("form");
        if (form == null) throw new AssertionError("the button has no form");
        Map<String, String> fields = fields(form);
        if (!button.attr("name").isEmpty()) fields.put(button.attr("name"), button.attr("value"));
        fields.putAll(typed);
        String action = form.attr("action").isEmpty() ? page.path() : form.attr("action");
        return post(button.hasAttr("formaction") ? button.attr("formaction") : action, fields);
    }

    /** What a browser would send of this form as it stands. */
    public static Map<String, String> fields(Element form) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (Element input : form.select("input[name], textarea[name], select[name]")) {
            boolean tick =
                    input.attr("type").equals("radio") || input.attr("type").equals("checkbox");
            if (tick && !input.hasAttr("checked")) continue;
            Element option = input.selectFirst("option[selected]");
            String value = input.tagName().equals("textarea") ? input.wholeText() : input.attr("value");
            fields.put(input.attr("name"), option == null ? value : option.attr("value"));
        }
        return fields;
    }

    /** Posts what no page offered to this person, with the token that their pages carry. */
    public Page force(String path, Map<String, String> typed) {
        return force(path, typed, "text/html");
    }

    public Page force(String path, Map<String, String> typed, String accept) {
        return post(path, withToken(typed), accept);
    }

    private Map<String, String> withToken(Map<String, String> typed) {
        Map<String, String> fields = new LinkedHashMap<>(typed);
        CookieStore kept = cookies.getCookieStore();
        Optional<FormToken> lent = FormToken.lent(start, kept.get(start));
        lent.ifPresent(t -> t.enter(kept, start, fields));
        if (lent.isPresent()) return fields;
        // Whoever came by a personal link has no account; in the trial the sign-in is shown to everybody.
        Page account = get("/account");
        Page page = account.status() == 200 ? account : get("/sign-in");
        for (Element token : page.html().select("input[name=csrf-token]")) {
            fields.put(token.attr("name"), token.attr("value"));
            FormToken.lend(start, kept.get(start), token.attr("name"), token.attr("value"));
        }
        return fields;
    }

    public Page post(String path, Map<String, String> fields) {
        return post(path, fields, "text/html");
    }

    public Page post(String path, Map<String, String> fields, String accept) {
        String body = fields.entrySet().stream()
                .map(e -> encoded(e.getKey()) + "=" + encoded(e.getValue()))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(start.resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Accept", accept)
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** Sends a form with a file, as browsers do, with the token that this person's pages carry. */
    public Page postFile(String path, Map<String, String> fields, String fileField, byte[] file) {
        Map<String, String> all = withToken(fields);
        String boundary = "-----plenum" + file.length;
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        all.forEach((name, value) -> body.writeBytes(
                ("--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n")
                        .getBytes(StandardCharsets.UTF_8)));
        body.writeBytes(("--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + fileField
                        + "\"; filename=\"people.csv\"\r\nContent-Type: text/csv\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(file);
        body.writeBytes(("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        HttpRequest request = HttpRequest.newBuilder(start.resolve(path))
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .header("Accept", "text/html")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()))
                .build();
        // Followed by hand: Java's client would go on claiming to send a form with a file.
        HttpClient once = HttpClient.newBuilder().cookieHandler(cookies).build();
        try {
            HttpResponse<String> reply = once.send(request, HttpResponse.BodyHandlers.ofString());
            return reply.headers()
                    .firstValue("Location")
                    .map(this::get)
                    .orElseGet(() -> new Page(reply.statusCode(), reply.uri(), reply.body(), reply.headers()));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private Page send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response =
                    client.send(request.timeout(PATIENCE).build(), HttpResponse.BodyHandlers.ofString());
            return new Page(response.statusCode(), response.uri(), response.body(), response.headers());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
