package dev.rapport.write.html;

import dev.rapport.draw.Drawing;
import dev.rapport.draw.svg.Palette;
import dev.rapport.own.Packed;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** A page's one style sheet: the embedded font, the colours, the layout, the classes of the charts. */
public record StyleSheet(String text, String hash) {

    /** Made once for all pages. */
    private static final class Shared {
        static final String BASE = font() + Palette.variables() + Drawing.css() + resource("base.css");
        /** Most of each page's sum: the font alone is larger than all else. */
        static final MessageDigest SUM = begun(BASE);
    }

    /** Makes what all pages share, so that no page waits for it. */
    public static void prepare() {
        of("report");
    }

    /** The sheet of a page: what all share, and what is its own. */
    public static StyleSheet of(String page) {
        String own = resource(page + ".css");
        try {
            return new StyleSheet(Shared.BASE + own, hash((MessageDigest) Shared.SUM.clone(), own));
        } catch (CloneNotSupportedException impossible) {
            throw new IllegalStateException("Java's own SHA-256 can be copied", impossible);
        }
    }

    /** A resource as it is, and its hash. */
    public static StyleSheet bare(String name) {
        String text = resource(name);
        return new StyleSheet(text, hash(begun(""), text));
    }

    /** The content-security policy of a page: nothing but its own style and font. */
    public String policy() {
        return policy("");
    }

    /** The same of a page that has this one script. */
    public String policyWith(StyleSheet script) {
        return policy("script-src '" + script.hash + "'; ");
    }

    private String policy(String more) {
        return "default-src 'none'; style-src '" + hash + "'; " + more
                + "font-src data:; base-uri 'none'; form-action 'none'";
    }

    private static String font() {
        String bytes = Base64.getEncoder().encodeToString(Packed.bytes(StyleSheet.class, "inter-latin.woff2"));
        return "@font-face{font-family:Inter;font-weight:100 900;font-display:swap;src:url(data:font/woff2;base64,"
                + bytes + ") format('woff2')}\n";
    }

    private static MessageDigest begun(String text) {
        try {
            MessageDigest sum = MessageDigest.getInstance("SHA-256");
            sum.update(text.getBytes(StandardCharsets.UTF_8));
            return sum;
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    private static String hash(MessageDigest begun, String rest) {
        byte[] sum = begun.digest(rest.getBytes(StandardCharsets.UTF_8));
        return "sha256-" + Base64.getEncoder().encodeToString(sum);
    }

    private static String resource(String name) {
        return Packed.text(StyleSheet.class, name);
    }
}
