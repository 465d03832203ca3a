package vn.sinhke.desk;

import com.google.common.html.HtmlEscapers;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import vn.sinhke.message.MessageCatalogue;
import vn.sinhke.money.Vnd;

/** Charts as inline SVG: every bar carries its figure, and a title for those who do not see it. */
final class Charts {

    private static final int WIDTH = 480;
    private static final int LEFT = 64;
    private static final int BAR = 22;

    private Charts() {}

    /** For each year what was chosen beside what there is. */
    static String capital(SortedMap<Integer, Vnd> capital, Map<Integer, Vnd> taken, MessageCatalogue messages) {
        long most = capital.values().stream().mapToLong(Vnd::dong).max().orElse(1);
        StringBuilder svg = new StringBuilder();
        int y = 8;
        for (Map.Entry<Integer, Vnd> year : capital.entrySet()) {
            long chosen = taken.getOrDefault(year.getKey(), Vnd.ZERO).dong();
            label(svg, LEFT - 8, y + BAR, year.getKey().toString());
            bar(
                    svg,
                    y,
                    year.getValue().dong(),
                    most,
                    "have",
                    messages.money(year.getValue().dong()));
            bar(svg, y + BAR, chosen, most, "take", messages.money(chosen));
            y += 2 * BAR + 14;
        }
        return svg(svg, y, messages.text("html.chart.capital", Map.of()));
    }

    /** A bar for each word. */
    static String bars(SortedMap<String, Integer> counts, String title) {
        long most = counts.values().stream().mapToLong(Integer::longValue).max().orElse(1);
        StringBuilder svg = new StringBuilder();
        int y = 8;
        for (Map.Entry<String, Integer> one : counts.entrySet()) {
            label(svg, LEFT - 8, y + BAR / 2 + 4, one.getKey());
            bar(svg, y, one.getValue(), most, "count", one.getValue().toString());
            y += BAR + 6;
        }
        return svg(svg, y, title);
    }

    private static void bar(StringBuilder svg, int y, long value, long most, String kind, String text) {
        double length = (WIDTH - LEFT - 130.0) * value / Math.max(most, 1);
        svg.append(String.format(
                Locale.ROOT,
                "<rect class=\"%s\" x=\"%d\" y=\"%d\" width=\"%.1f\" height=\"%d\"/>",
                kind,
                LEFT,
                y,
                Math.max(length, 1),
                BAR - 4));
        svg.append(String.format(
                Locale.ROOT, "<text x=\"%.1f\" y=\"%d\">%s</text>%n", LEFT + length + 6, y + BAR - 8, escaped(text)));
    }

    private static void label(StringBuilder svg, int x, int y, String text) {
        svg.append(
                String.format(Locale.ROOT, "<text class=\"label\" x=\"%d\" y=\"%d\">%s</text>%n", x, y, escaped(text)));
    }

    private static String svg(StringBuilder inside, int height, String title) {
        return String.format(
                Locale.ROOT,
                "<svg role=\"img\" viewBox=\"0 0 %d %d\"><title>%s</title>%n%s</svg>%n",
                WIDTH,
                height,
                escaped(title),
                inside);
    }

    private static String escaped(String text) {
        return HtmlEscapers.htmlEscaper().escape(text);
    }
}
