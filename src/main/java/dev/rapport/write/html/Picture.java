package dev.rapport.write.html;

import gg.jte.Content;
import gg.jte.TemplateOutput;

/**
 * Markup that goes into the page as it is: pictures drawn by the drawing package, and the style sheet. The only class
 * that makes such content, so that one look shows everything that is not escaped.
 */
public record Picture(String markup) implements Content {
    @Override
    public void writeTo(TemplateOutput output) {
        output.writeContent(markup);
    }
}
