package dev.rapport.write.html;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import gg.jte.output.Utf8ByteOutput;
import java.nio.file.Path;
import java.util.Map;

/** The templates, compiled with the program: the one way by which words become markup, escaped. */
public final class Templates {
    private static final int A_PAGE = 1 << 19;

    private static final TemplateEngine ENGINE = TemplateEngine.createPrecompiled(
            (Path) null, ContentType.Html, Templates.class.getClassLoader(), "dev.rapport.write.page");

    private Templates() {}

    /** A page as one text. */
    public static String render(String template, Map<String, Object> values) {
        StringOutput out = new StringOutput(A_PAGE);
        ENGINE.render(template, values, out);
        return out.toString();
    }

    /** A part of a page as it stands in its file. */
    public static Utf8ByteOutput bytes(String template, Map<String, Object> values) {
        Utf8ByteOutput out = new Utf8ByteOutput();
        ENGINE.render(template, values, out);
        return out;
    }
}
