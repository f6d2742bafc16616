package dev.rapport.draw;

import dev.rapport.draw.svg.Palette;
import dev.rapport.draw.svg.SvgText;
import dev.rapport.report.Chart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Draws every chart on one page, to be looked at: {@code Gallery FOLDER}. */
public final class Gallery {
    private Gallery() {}

    /** Writes gallery.html, gallery-dark.html and two pictures into a folder. */
    public static void main(String[] args) throws IOException, PictureFailure {
        Path folder = Path.of(args[0]);
        Files.createDirectories(folder);
        List<String> hostile = List.of(
                "Bartholomew Featherstonehaugh-Cholmondeley the Younger of Somewhere",
                "محمد بن عبد الله الطويل",
                "王小明 🎉👩‍💻 测试",
                "<script>alert(1)</script>",
                "\u202Eevil");
        InventedCharts usual = InventedCharts.usual();
        String page = page(usual.all());
        Files.writeString(folder.resolve("gallery.html"), page);
        Files.writeString(
                folder.resolve("gallery-dark.html"), page.replace("prefers-color-scheme:dark", "min-width:1px"));
        Files.writeString(folder.resolve("one.html"), page(new InventedCharts(1, false, hostile).all()));
        Files.writeString(folder.resolve("zeros.html"), page(new InventedCharts(0, true, hostile).all()));
        Files.writeString(folder.resolve("many.html"), page(new InventedCharts(180, false, hostile).all()));
        Files.writeString(
                folder.resolve("standalone.svg"), Drawing.standalone(Drawing.sketch(usual.balance(), Size.WIDE)));
        Files.write(folder.resolve("balance.png"), Drawing.png(usual.balance()));
        Files.write(folder.resolve("funnel.png"), Drawing.png(usual.funnel()));
    }

    private static String page(List<Chart> charts) {
        StringBuilder out = new StringBuilder("<!doctype html><meta charset=utf-8><style>" + Palette.variables()
                + "body{margin:0;background:var(--bg);color:var(--ink);font:16px/1.55 Inter,sans-serif}main{max-width:1140px;"
                + "margin:0 auto;padding:28px}figure{margin:0 0 16px;background:var(--card);border:1px solid var(--line);"
                + "border-radius:16px;padding:24px 26px 20px;max-width:754px}.hero{background:none;border:0;padding:0;"
                + "max-width:none}h3{font-size:18px;margin:0 0 12px}svg{display:block;width:100%;height:auto;"
                + "overflow:visible}svg.slim{display:none}@media(max-width:640px){svg.wide{display:none}"
                + "svg.slim{display:block}main{padding:16px}figure{padding:18px 16px 14px}.hero{padding:0}}"
                + ".spark{width:150px}.strip{max-width:330px}" + Drawing.css() + "</style><main>");
        int sum = 0;
        for (Chart chart : charts) {
            String wide = Drawing.svg(Drawing.sketch(chart, Size.WIDE), chart.id());
            String slim = Drawing.svg(Drawing.sketch(chart, Size.SLIM), chart.id());
            sum += wide.length() + slim.length();
            System.err.println(chart.id() + " " + wide.length() + " " + slim.length());
            out.append("<figure")
                    .append(chart.kind() == Chart.Kind.WEEK_BARS ? " class=hero" : "")
                    .append("><h3>");
            out.append(SvgText.escape(chart.title()))
                    .append("</h3>")
                    .append(wide)
                    .append(slim)
                    .append("</figure>");
        }
        System.err.println("sum " + sum);
        return out.append("</main>").toString();
    }
}
