package coop.plenum.pattern;

import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/** Markdown to HTML that is safe to show: raw HTML is escaped, then only a short list of elements passes. */
public final class Markdown {
    private static final List<Extension> TABLES = List.of(TablesExtension.create());

    /** Nobody writes lists so deep; whoever does wants the reader to fail. */
    private static final int DEEPEST = 30;

    private static final Parser PARSER = Parser.builder()
            .extensions(TABLES)
            .maxOpenBlockParsers(DEEPEST)
            .maxInlineNesting(DEEPEST)
            .build();

    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .extensions(TABLES)
            .escapeHtml(true)
            .sanitizeUrls(true)
            .build();

    /** No pictures: a pattern is read in any network and prints on any printer. */
    private static final PolicyFactory SECOND_WALL = new HtmlPolicyBuilder()
            .allowElements("p", "h2", "h3", "h4", "ul", "ol", "li", "strong", "em", "code", "pre", "blockquote", "br")
            .allowElements("hr", "table", "thead", "tbody", "tr", "th", "td", "a")
            .allowAttributes("href")
            .onElements("a")
            .allowUrlProtocols("https", "http", "mailto")
            .requireRelsOnLinks("noopener")
            .toFactory();

    private Markdown() {}

    /** The HTML of {@code text}, to be put into a page as it is. */
    public static String html(String text) {
        return SECOND_WALL.sanitize(RENDERER.render(PARSER.parse(text)));
    }
}
