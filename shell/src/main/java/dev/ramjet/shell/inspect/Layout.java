package dev.ramjet.shell.inspect;

import java.util.ArrayList;
import java.util.List;

/** How formatted members become lines: all on one, one on each, or, for long arrays of short elements, in columns. */
final class Layout {
    private Layout() {}

    /**
     * @param base what stands before the opening brace, "" for nothing
     * @param isArray whether entries may be put in columns
     * @param numeric whether all elements are numbers, so that columns align to the right; only asked for arrays
     * @param levelsBelow how many levels deeper the deepest member printed so far stands
     */
    static String join(InspectOptions o, List<String> output, String base, String open, String close, boolean isArray, boolean numeric, int indentation,
            int levelsBelow) {
        String before = base.isEmpty() ? "" : base + " ";
        if (o.compact != InspectOptions.COMPACT_TRUE) {
            if (o.compact >= 1) {
                int entries = output.size();
                if (isArray && entries > 6) output = columns(o, output, numeric, indentation);
                if (levelsBelow < o.compact && entries == output.size()) {
                    int start = output.size() + indentation + open.length() + base.length() + 10;
                    if (fits(o, output, start, base)) {
                        String joined = String.join(", ", output);
                        if (joined.indexOf('\n') < 0) return before + open + " " + joined + " " + close;
                    }
                }
            }
            String newLine = "\n" + Texts.spaces(indentation);
            return before + open + newLine + "  " + String.join("," + newLine + "  ", output) + newLine + close;
        }
        if (fits(o, output, 0, base)) return open + (base.isEmpty() ? "" : " " + base) + " " + String.join(", ", output) + " " + close;
        String newLine = "\n" + Texts.spaces(indentation);
        String first = base.isEmpty() && open.length() == 1 ? " " : (base.isEmpty() ? "" : " " + base) + newLine + "  ";
        return open + first + String.join("," + newLine + "  ", output) + " " + close;
    }

    private static boolean fits(InspectOptions o, List<String> output, int start, String base) {
        int total = output.size() + start;
        if (total + output.size() > o.breakLength) return false;
        for (int i = 0; i < output.size(); i++) {
            total += Texts.plainLength(output.get(i), o.colors);
            if (total > o.breakLength) return false;
        }
        return base.isEmpty() || base.indexOf('\n') < 0;
    }

    /** Rows of about the shape of a square, at most 16 columns at the usual compactness. */
    private static List<String> columns(InspectOptions o, List<String> output, boolean numeric, int indentation) {
        int total = 0;
        int longest = 0;
        int count = output.size();
        // The "... more items" of a cut array is no element.
        if (o.maxArrayLength < output.size()) count--;
        int[] lengths = new int[count];
        for (int i = 0; i < count; i++) {
            int length = o.colors ? Texts.plainLength(output.get(i), true) : Texts.width(output.get(i));
            lengths[i] = length;
            total += length + 2;
            longest = Math.max(longest, length);
        }
        int width = longest + 2;
        if (width * 3 + indentation >= o.breakLength || !((double) total / width > 5 || longest <= 6)) return output;
        double bias = Math.sqrt(width - (double) total / output.size());
        double biased = Math.max(width - 3 - bias, 1);
        int columns = (int) Math.min(Math.min(Math.round(Math.sqrt(2.5 * biased * count) / biased), (o.breakLength - indentation) / width), Math.min(o.compact * 4L, 15));
        if (columns <= 1) return output;
        int[] widths = new int[columns];
        for (int i = 0; i < columns; i++) {
            int w = 0;
            for (int j = i; j < count; j += columns) w = Math.max(w, lengths[j]);
            widths[i] = w + 2;
        }
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < count; i += columns) {
            int end = Math.min(i + columns, count);
            StringBuilder row = new StringBuilder();
            int j = i;
            for (; j < end - 1; j++) {
                int pad = widths[j - i] - lengths[j] - 2;
                if (numeric) row.append(Texts.spaces(pad)).append(output.get(j)).append(", ");
                else row.append(output.get(j)).append(", ").append(Texts.spaces(pad));
            }
            if (numeric) row.append(Texts.spaces(widths[j - i] - 2 - lengths[j]));
            rows.add(row.append(output.get(j)).toString());
        }
        if (count < output.size()) rows.add(output.get(count));
        return rows;
    }
}
