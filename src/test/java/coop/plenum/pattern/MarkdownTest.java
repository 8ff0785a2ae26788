package coop.plenum.pattern;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class MarkdownTest {
    private static final String HOSTILE = """
            ## Context <script>alert(1)</script>

            <script src="https://evil.example/x.js"></script>
            <img src=x onerror=alert(1)> <svg onload=alert(1)><iframe src="javascript:alert(1)"></iframe>
            <a href="#" onclick="alert(1)" style="position:fixed">here</a>

            [one](javascript:alert(1)) [two](JaVaScRiPt:alert(1)) [three](data:text/html,<script>alert(1)</script>)
            [four](vbscript:msgbox) [five](&#106;avascript:alert(1)) [six](https://ok.example/"onmouseover="alert(1))
            ![picture](https://evil.example/pixel.png) ![worse](javascript:alert(1))
            <https://ok.example> <javascript:alert(1)>

            | a <b onclick=alert(1)> | b |
            | --- | :-: |
            | <style>*{display:none}</style> | `<script>` |
            """;

    @Test
    void nothingThatRunsOrLoadsPassesThrough() {
        Document page = Jsoup.parseBodyFragment(Markdown.html(HOSTILE));
        Set<String> elements =
                page.body().select("*").stream().map(Element::tagName).collect(Collectors.toSet());
        elements.removeAll(Set.of("body", "h2", "p", "a", "table", "thead", "tbody", "tr", "th", "td", "code"));
        assertEquals(Set.of(), elements);
        for (Element element : page.body().select("*"))
            element.attributes().forEach(a -> assertTrue(Set.of("href", "rel").contains(a.getKey()), a.getKey()));
        // A refused address leaves an empty one behind; a quotation mark stays inside the address.
        assertEquals(
                Set.of("", "https://ok.example", "https://ok.example/\"onmouseover=\"alert%281%29"),
                Set.copyOf(page.select("a[href]").eachAttr("href")));
    }

    @Test
    void whatIsEscapedStaysReadable() {
        assertTrue(Jsoup.parse(Markdown.html("Type <b>this</b>")).text().contains("Type <b>this</b>"));
    }

    @Test
    void ordinaryMarkdownIsRendered() {
        Document page = Jsoup.parse(Markdown.html("""
                ## What to do

                1. *Ask* **first**.

                | what | who |
                | --- | --- |
                | keys | Ana |

                See [Open books](/patterns/open-book-management) and [more](https://example.org/a?b=c&d=e).
                """));
        assertEquals("What to do", page.select("h2").text());
        assertEquals("Ask first.", page.select("ol li").text());
        assertEquals("Ana", page.select("td").eachText().get(1));
        assertEquals("/patterns/open-book-management", page.expectFirst("a").attr("href"));
        Element outward = page.expectFirst("a[href^=https]");
        assertEquals("https://example.org/a?b=c&d=e", outward.attr("href"));
        assertEquals("noopener", outward.attr("rel"));
        assertFalse(page.html().contains("nofollow"));
    }
}
