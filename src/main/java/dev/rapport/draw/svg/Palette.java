package dev.rapport.draw.svg;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The colours of the report, once for the page and once for its pictures: light, dark and paper. */
public final class Palette {
    private static final String LIGHT = "bg #faf7f2 card #fffefb ink #1c2430 mut #5a6372 line #e7e1d7 grid #ece7de "
            + "axis #b9b4aa c1 #0f766e c1f #a9d3cb c1s #4a9990 c2 #b4540a c2s #f3d9bd c3 #5048c8 c3f #c9c6f1 "
            + "cm #7b8494 mutebar #d9d3c7 band #efe9de gap #f3dcc4 step #eef6f3 stepl #bfded7 h0 #f1ece3 h1 #cfe7e1 "
            + "h2 #8fcabf h3 #3f9e91 h4 #0f6a63 hv4 #ffffff hv3 #0b2b28 hv2 #0b2b28 d1 #86928f d2 #4c9f92 "
            + "d3 #187a6f d4 #0b4f4a p1 #9088a0 p2 #867fdf p3 #5048c8 p4 #2c2580";
    private static final String DARK = "bg #12161c card #1a2029 ink #e9ecf1 mut #a5afbe line #2b333f grid #28303b "
            + "axis #566070 c1 #4fc4b4 c1f #245a55 c1s #35877d c2 #f0a35e c2s #4a3523 c3 #a7a2ff c3f #3d3a70 "
            + "cm #8b95a6 mutebar #37414f band #222a35 gap #4a3524 step #16292a stepl #27504c h0 #232b36 h1 #1f4743 "
            + "h2 #2a716a h3 #3fa89a h4 #7fe3d3 hv4 #06201d hv3 #06201d hv2 #e9fffb d1 #6c7888 d2 #2f8a7f "
            + "d3 #4fbfb0 d4 #a4f0e3 p1 #7d7590 p2 #817ae6 p3 #aca7ff p4 #dcdaff";
    private static final String PAPER =
            "bg #ffffff card #ffffff ink #111111 mut #444444 line #cccccc grid #e5e5e5 axis #999999 band #f0ede7 "
                    + "step #f2f8f6";

    public static final Token CARD = token("card");
    public static final Token INK = token("ink");
    public static final Token MUT = token("mut");
    public static final Token GRID = token("grid");
    public static final Token AXIS = token("axis");
    public static final Token BAND = token("band");
    public static final Token GAP = token("gap");
    public static final Token MUTEBAR = token("mutebar");
    public static final Token C1 = token("c1");
    public static final Token C1_FAINT = token("c1f");
    public static final Token C1_SOFT = token("c1s");
    public static final Token C2 = token("c2");
    public static final Token C3 = token("c3");
    public static final Token CM = token("cm");
    /** From nothing to most, for heat maps. */
    public static final List<Token> HEAT = List.of(token("h0"), token("h1"), token("h2"), token("h3"), token("h4"));
    /** Text that can be read on the steps of {@link #HEAT}. */
    public static final List<Token> ON_HEAT = List.of(INK, INK, token("hv2"), token("hv3"), token("hv4"));
    /** Four depths of teal, for stacks. */
    public static final List<Token> DEPTH = List.of(token("d1"), token("d2"), token("d3"), token("d4"));
    /** Four depths of violet, the other side of {@link #DEPTH}. */
    public static final List<Token> OTHER = List.of(token("p1"), token("p2"), token("p3"), token("p4"));

    private Palette() {}

    /** The variables for a style sheet: light, dark where the reader prefers it, and light again on paper. */
    public static String variables() {
        Map<String, String> paper = new LinkedHashMap<>(light());
        paper.putAll(read(PAPER));
        return root(light()) + "@media (prefers-color-scheme:dark){" + root(dark()) + "}@media print{" + root(paper)
                + "}";
    }

    public static Map<String, String> light() {
        return read(LIGHT);
    }

    public static Map<String, String> dark() {
        return read(DARK);
    }

    /** Every colour a chart may be drawn in. */
    public static List<Token> tokens() {
        List<Token> all = new ArrayList<>(
                List.of(CARD, INK, MUT, GRID, AXIS, BAND, GAP, MUTEBAR, C1, C1_FAINT, C1_SOFT, C2, C3, CM));
        all.addAll(HEAT);
        all.addAll(ON_HEAT.subList(2, 5));
        all.addAll(DEPTH);
        all.addAll(OTHER);
        return all;
    }

    private static Token token(String name) {
        return new Token(
                name, Integer.parseInt(requireNonNull(light().get(name), name).substring(1), 16));
    }

    private static Map<String, String> read(String words) {
        Map<String, String> values = new LinkedHashMap<>();
        String[] parts = words.split(" ");
        for (int i = 0; i < parts.length; i += 2) {
            values.put(parts[i], parts[i + 1]);
        }
        return values;
    }

    private static String root(Map<String, String> values) {
        StringBuilder css = new StringBuilder(":root{");
        values.forEach((name, value) ->
                css.append("--").append(name).append(':').append(value).append(';'));
        return css.append('}').toString();
    }
}
