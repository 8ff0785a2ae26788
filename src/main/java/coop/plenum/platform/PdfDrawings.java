package coop.plenum.platform;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import java.util.Map;
import java.util.Objects;
import org.w3c.dom.Element;

/** Puts drawings in place of the {@code object}s of a print template. */
final class PdfDrawings implements FSObjectDrawerFactory {
    private final Map<String, Pdf.Drawn> drawings;

    PdfDrawings(Map<String, Pdf.Drawn> drawings) {
        this.drawings = drawings;
    }

    @Override
    public boolean isReplacedObject(Element element) {
        return element.getTagName().equals("object") && drawings.containsKey(element.getAttribute("data"));
    }

    @Override
    public FSObjectDrawer createDrawer(Element element) {
        Pdf.Drawn drawn = Objects.requireNonNull(drawings.get(element.getAttribute("data")));
        return (e, x, y, width, height, device, context, dotsPerPixel) -> {
            device.drawWithGraphics(
                    (float) x, (float) y, (float) width / dotsPerPixel, (float) height / dotsPerPixel, pen -> {
                        pen.scale(width / dotsPerPixel / drawn.width(), height / dotsPerPixel / drawn.height());
                        drawn.drawing().accept(pen);
                    });
            return Map.of();
        };
    }
}
