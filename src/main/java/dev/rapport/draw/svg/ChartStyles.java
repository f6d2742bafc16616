package dev.rapport.draw.svg;

/** The rules that give the classes in a drawing their colour, size and weight. */
public final class ChartStyles {
    public static final String FAMILY =
            "Inter,-apple-system,\"Segoe UI\",Roboto,ui-sans-serif,system-ui,\"Helvetica Neue\"," + "Arial,sans-serif";

    private ChartStyles() {}

    public static String rules() {
        StringBuilder css = new StringBuilder(".t{font-size:13px;fill:var(--mut);paint-order:stroke;"
                + "stroke:var(--card);stroke-width:3px;stroke-linejoin:round}.hero .t{stroke:var(--bg)}"
                + ".t.on{stroke:none}.t.xs{font-size:11.5px}.t.b{font-weight:600}.t.m{text-anchor:middle}"
                + ".t.e{text-anchor:end}.hv{fill:none;pointer-events:all}");
        for (Token token : Palette.tokens()) {
            String value = "var(--" + token.name() + ")";
            css.append(".f-")
                    .append(token.name())
                    .append("{fill:")
                    .append(value)
                    .append('}');
            css.append(".k-")
                    .append(token.name())
                    .append("{fill:none;stroke:")
                    .append(value)
                    .append('}');
            css.append(".s-")
                    .append(token.name())
                    .append("{fill:")
                    .append(value)
                    .append(";stroke:")
                    .append(value);
            css.append(";stroke-linejoin:round}");
        }
        return css.toString();
    }
}
