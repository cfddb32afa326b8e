package dev.ramjet.shell.host;

import dev.ramjet.api.Context;
import dev.ramjet.api.HostTable;
import dev.ramjet.api.ObjectKind;
import dev.ramjet.api.Reflection;
import dev.ramjet.api.Value;
import dev.ramjet.shell.inspect.FormatString;
import dev.ramjet.shell.inspect.InspectOptions;
import dev.ramjet.shell.inspect.Inspector;
import dev.ramjet.shell.inspect.Texts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;

/** The console object. */
final class ConsoleTable extends HostTable {
    private static final int LOG = 0, INFO = 1, DEBUG = 2, ERROR = 3, WARN = 4, TRACE = 5, DIR = 6, DIRXML = 7, ASSERT = 8, GROUP = 9, GROUP_COLLAPSED = 10, GROUP_END = 11,
        TABLE = 12, COUNT = 13, COUNT_RESET = 14, TIME = 15, TIME_END = 16, TIME_LOG = 17, CLEAR = 18, PROFILE = 19, PROFILE_END = 20, TIME_STAMP = 21;

    private final Host host;
    private String indent = "";
    private final HashMap<String, Integer> counts = new HashMap<>();
    private final HashMap<String, Long> times = new HashMap<>();

    ConsoleTable(Host host) {
        super("log/0", "info/0", "debug/0", "error/0", "warn/0", "trace/0", "dir/0", "dirxml/0", "assert/0", "group/0", "groupCollapsed/0", "groupEnd/0", "table/1",
            "count/0", "countReset/0", "time/0", "timeEnd/0", "timeLog/0", "clear/0", "profile/0", "profileEnd/0", "timeStamp/0");
        this.host = host;
    }

    @Override
    public Object call(int id, Context context, Value self, Value[] args) {
        switch (id) {
            case LOG, INFO, DEBUG, DIRXML -> print(host.out, format(args, host.out));
            case ERROR, WARN -> print(host.err, format(args, host.err));
            case TRACE -> {
                Value holder = context.error("Error", format(args, host.err));
                String stack = holder.get("stack").toText();
                int frames = stack.indexOf("\n    at");
                String text = format(args, host.err);
                print(host.err, (text.isEmpty() ? "Trace" : "Trace: " + text) + (frames < 0 ? "" : stack.substring(frames)));
            }
            case DIR -> {
                InspectOptions o = options(host.out);
                o.customInspect = false;
                if (args.length > 1 && args[1].isObject()) o.read(args[1]);
                print(host.out, new Inspector(context, o, host.inspectFunction()).inspect(args.length == 0 ? context.undefined() : args[0]));
            }
            case ASSERT -> {
                if (args.length > 0 && args[0].truthy()) break;
                Value[] rest = args.length == 0 ? args : Arrays.copyOfRange(args, 1, args.length);
                if (rest.length > 0 && rest[0].isString()) rest[0] = context.value("Assertion failed: " + rest[0].asString());
                else if (rest.length > 0) rest = prepend(context.value("Assertion failed:"), rest);
                print(host.err, rest.length == 0 ? "Assertion failed" : format(rest, host.err));
            }
            case GROUP, GROUP_COLLAPSED -> {
                if (args.length > 0) print(host.out, format(args, host.out));
                indent += "  ";
            }
            case GROUP_END -> indent = indent.substring(Math.min(2, indent.length()));
            case TABLE -> table(context, args);
            case COUNT -> {
                String label = label(args);
                int n = counts.merge(label, 1, Integer::sum);
                print(host.out, label + ": " + n);
            }
            case COUNT_RESET -> {
                String label = label(args);
                if (counts.remove(label) == null) host.warn("Count for '" + label + "' does not exist");
            }
            case TIME -> {
                String label = label(args);
                if (times.putIfAbsent(label, System.nanoTime()) != null) host.warn("Label '" + label + "' already exists for console.time()");
            }
            case TIME_END, TIME_LOG -> {
                String label = label(args);
                Long since = times.get(label);
                if (since == null) {
                    host.warn("No such label '" + label + "' for console." + (id == TIME_END ? "timeEnd" : "timeLog") + "()");
                    break;
                }
                String text = label + ": " + duration((System.nanoTime() - since) / 1e6);
                if (id == TIME_END) times.remove(label);
                else if (args.length > 1) text += " " + format(Arrays.copyOfRange(args, 1, args.length), host.out);
                print(host.out, text);
            }
            default -> { }
        }
        return null;
    }

    private static Value[] prepend(Value first, Value[] rest) {
        Value[] all = new Value[rest.length + 1];
        all[0] = first;
        System.arraycopy(rest, 0, all, 1, rest.length);
        return all;
    }

    private static String label(Value[] args) {
        return args.length == 0 || args[0].isUndefined() ? "default" : args[0].toText();
    }

    /** As Node writes durations: three decimals of the largest unit that makes sense. */
    private static String duration(double ms) {
        if (ms >= 1000) {
            double s = ms / 1000;
            if (s < 60) return decimals(s) + "s";
            int minutes = (int) (s / 60);
            int seconds = (int) (s % 60);
            if (minutes < 60) return minutes + ":" + two(seconds) + " (m:ss)".trim();
            return minutes / 60 + ":" + two(minutes % 60) + ":" + two(seconds) + " (h:mm:ss)";
        }
        String d = decimals(ms);
        while (d.endsWith("0")) d = d.substring(0, d.length() - 1);
        if (d.endsWith(".")) d = d.substring(0, d.length() - 1);
        return d + "ms";
    }

    private static String two(int n) {
        return n < 10 ? "0" + n : Integer.toString(n);
    }

    private static String decimals(double d) {
        return java.math.BigDecimal.valueOf(d).setScale(3, java.math.RoundingMode.HALF_UP).toPlainString();
    }

    private InspectOptions options(Output target) {
        InspectOptions o = new InspectOptions();
        o.colors = host.colors(target);
        return o;
    }

    private String format(Value[] args, Output target) {
        if (args.length == 1 && args[0].isString()) return args[0].asString();
        return new FormatString(host.context, options(target), host.inspectFunction()).format(args);
    }

    private void print(Output target, String text) {
        if (!indent.isEmpty()) text = indent + (text.indexOf('\n') < 0 ? text : text.replace("\n", "\n" + indent));
        host.write(target, text + "\n");
    }

    // ---- table

    private void table(Context context, Value[] args) {
        if (!args[0].isObject()) {
            print(host.out, format(Arrays.copyOf(args, 1), host.out));
            return;
        }
        Reflection r = args[0].reflect();
        List<String> columns = new ArrayList<>();
        List<String> index = new ArrayList<>();
        List<HashMap<String, String>> rows = new ArrayList<>();
        boolean values = false;
        String indexTitle = "(index)";
        ObjectKind kind = r.kind();
        if (kind == ObjectKind.MAP || kind == ObjectKind.SET || kind == ObjectKind.MAP_ITERATOR || kind == ObjectKind.SET_ITERATOR) {
            indexTitle = "(iteration index)";
            List<Value> entries = r.entries();
            boolean pairs = kind == ObjectKind.MAP || r.givesEntries();
            for (int i = 0; i < entries.size(); i += pairs ? 2 : 1) {
                HashMap<String, String> row = new HashMap<>();
                index.add(Integer.toString(rows.size()));
                if (pairs) {
                    addColumn(columns, "Key");
                    row.put("Key", cell(entries.get(i)));
                }
                addColumn(columns, "Values");
                row.put("Values", cell(entries.get(pairs ? i + 1 : i)));
                rows.add(row);
            }
        } else {
            String[] only = args.length > 1 && args[1].isArray() ? strings(args[1]) : null;
            if (only != null) columns.addAll(Arrays.asList(only));
            for (String key : args[0].keys()) {
                index.add(key);
                HashMap<String, String> row = new HashMap<>();
                rows.add(row);
                Value item = args[0].get(context.value(key));
                if (!item.isObject() || item.isFunction()) {
                    row.put("\0", cell(item));
                    values = true;
                    continue;
                }
                for (String column : item.keys()) {
                    if (only != null && !columns.contains(column)) continue;
                    addColumn(columns, column);
                    row.put(column, cell(item.get(context.value(column))));
                }
            }
        }
        List<String> titles = new ArrayList<>();
        titles.add(indexTitle);
        titles.addAll(columns);
        if (values) titles.add("Values");
        List<List<String>> lines = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            List<String> line = new ArrayList<>();
            line.add(index.get(i));
            for (String c : columns) line.add(rows.get(i).getOrDefault(c, ""));
            if (values) line.add(rows.get(i).getOrDefault("\0", ""));
            lines.add(line);
        }
        print(host.out, draw(titles, lines));
    }

    private static String[] strings(Value array) {
        String[] s = new String[array.length()];
        for (int i = 0; i < s.length; i++) s[i] = array.get(i).toText();
        return s;
    }

    private static void addColumn(List<String> columns, String name) {
        if (!columns.contains(name)) columns.add(name);
    }

    private String cell(Value v) {
        InspectOptions o = options(host.out);
        o.maxArrayLength = 3;
        o.breakLength = InspectOptions.UNLIMITED;
        o.depth = v.isObject() && !v.isFunction() && v.keys().length > 2 ? -1 : 0;
        return new Inspector(host.context, o, host.inspectFunction()).inspect(v);
    }

    private static String draw(List<String> titles, List<List<String>> lines) {
        int n = titles.size();
        int[] widths = new int[n];
        for (int c = 0; c < n; c++) {
            widths[c] = Texts.width(titles.get(c)) + 2;
            for (List<String> line : lines) widths[c] = Math.max(widths[c], Texts.width(line.get(c)) + 2);
        }
        StringBuilder b = new StringBuilder();
        rule(b, widths, '┌', '┬', '┐').append('\n');
        row(b, widths, titles).append('\n');
        rule(b, widths, '├', '┼', '┤').append('\n');
        for (List<String> line : lines) row(b, widths, line).append('\n');
        return rule(b, widths, '└', '┴', '┘').toString();
    }

    private static StringBuilder rule(StringBuilder b, int[] widths, char left, char middle, char right) {
        b.append(left);
        for (int c = 0; c < widths.length; c++) {
            if (c > 0) b.append(middle);
            b.append("─".repeat(widths[c]));
        }
        return b.append(right);
    }

    private static StringBuilder row(StringBuilder b, int[] widths, List<String> cells) {
        b.append('│');
        for (int c = 0; c < widths.length; c++) {
            String s = cells.get(c);
            b.append(' ').append(s).append(" ".repeat(widths[c] - Texts.width(s) - 1)).append('│');
        }
        return b;
    }
}
