package org.incubationtoolkits.publish.command;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.incubationtoolkits.canvas.sheet.Mode;
import org.incubationtoolkits.publish.CanvasFit;

/** All sheets as one table: a line for each canvas, size of paper and mode, a column for each language. */
record FitTable(CanvasFit fit) {

    List<String> lines() {
        Set<Locale> locales = new LinkedHashSet<>();
        Map<List<String>, Map<Locale, String>> rows = new LinkedHashMap<>();
        for (CanvasFit.Sheet sheet : fit.sheets()) {
            locales.add(sheet.locale());
            rows.computeIfAbsent(name(sheet), name -> new LinkedHashMap<>()).put(sheet.locale(), cell(sheet));
        }
        int[] widths = {width(rows.keySet(), 0), width(rows.keySet(), 1), width(rows.keySet(), 2)};
        return rows.entrySet().stream()
                .map(row -> line(row.getKey(), widths, row.getValue()))
                .toList();
    }

    private static List<String> name(CanvasFit.Sheet sheet) {
        String mode = sheet.mode() == Mode.EXAMPLE ? "example" : "prompts";
        return List.of(sheet.tool().value(), PageOption.word(sheet.format()), mode);
    }

    private static String cell(CanvasFit.Sheet sheet) {
        String points = sheet.points() == Math.rint(sheet.points())
                ? Long.toString(Math.round(sheet.points()))
                : Double.toString(sheet.points());
        return sheet.locale().toLanguageTag() + " " + points + " pt"
                + (sheet.misfits() == 0 ? "" : " (" + sheet.misfits() + " too full)");
    }

    private static int width(Set<List<String>> names, int column) {
        return names.stream().mapToInt(name -> name.get(column).length()).max().orElse(0);
    }

    private static String line(List<String> name, int[] widths, Map<Locale, String> cells) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            line.append(name.get(i)).append(" ".repeat(widths[i] - name.get(i).length() + 2));
        }
        return line.append(String.join("  ", cells.values())).toString();
    }
}
