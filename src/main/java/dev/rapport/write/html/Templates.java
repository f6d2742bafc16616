package dev.rapport.write.html;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import gg.jte.output.WriterOutput;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Map;

/** The templates, compiled with the program: the one way by which words become markup, escaped. */
public final class Templates {
    private static final int A_PAGE = 1 << 19;

    private Templates() {}

    /** A page as one text. */
    public static String render(String template, Map<String, Object> values) {
        StringOutput out = new StringOutput(A_PAGE);
        engine().render(template, values, out);
        return out.toString();
    }

    /** A page written as it is made: tens of thousands of people are tens of megabytes. */
    public static void render(String template, Map<String, Object> values, Writer out) {
        engine().render(template, values, new WriterOutput(out));
    }

    private static TemplateEngine engine() {
        return TemplateEngine.createPrecompiled(
                (Path) null, ContentType.Html, Templates.class.getClassLoader(), "dev.rapport.write.page");
    }
}
