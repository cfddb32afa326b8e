package dev.ramjet.conformance;

import dev.ramjet.tiering.CompilerDefects;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Tells of a run: failures to a file, totals, what was won and lost against the known failures. */
final class Report {
    private final Options options;
    private final List<Outcome> outcomes;
    private final long millis;

    private static final class Tally {
        int passed, total;

        void add(boolean ok) {
            total++;
            if (ok) passed++;
        }

        String percent() {
            return Math.floor(passed * 10000.0 / Math.max(total, 1)) / 100 + " %";
        }
    }

    Report(Options options, List<Outcome> outcomes, long millis) {
        this.options = options;
        this.outcomes = outcomes;
        this.millis = millis;
    }

    /** Whether nothing failed that is not known to. */
    boolean write() throws IOException {
        List<String> failures = new ArrayList<>();
        Map<String, Tally> folders = new TreeMap<>(), features = new TreeMap<>(), editions = new TreeMap<>();
        Tally all = new Tally();
        for (Outcome o : outcomes) {
            if (!o.passed()) failures.add(o.path() + ": " + o.reason());
            all.add(o.passed());
            String[] parts = o.path().split("/");
            StringBuilder folder = new StringBuilder();
            for (int i = 0; i < Math.min(3, parts.length - 1); i++) {
                folder.append(i == 0 ? "" : "/").append(parts[i]);
                add(folders, folder.toString(), o);
            }
            for (String f : o.file().features) add(features, f, o);
            add(editions, o.file().edition, o);
            if (o.nanos() / 1_000_000 > options.slow) System.out.println("slow: " + o.path() + " " + o.nanos() / 1_000_000 + " ms");
        }
        Files.write(options.out, failures);
        for (int i = 0; i < Math.min(options.show, failures.size()); i++) System.out.println(cut(failures.get(i), 240));
        if (failures.size() > options.show) System.out.println("... " + (failures.size() - options.show) + " more in " + options.out);
        if (options.causes) causes();
        StringBuilder table = new StringBuilder();
        for (Map.Entry<String, Tally> e : folders.entrySet()) {
            if (e.getValue().passed < e.getValue().total || e.getKey().chars().filter(c -> c == '/').count() < 1) {
                table.append(e.getValue().passed).append('/').append(e.getValue().total).append(' ').append(e.getValue().percent()).append("  ")
                    .append(e.getKey()).append('\n');
            }
        }
        System.out.print(table);
        System.out.println(all.passed + " of " + all.total + " passed, " + all.percent() + ", " + (all.total - all.passed) + " failed, " + millis / 1000.0 + " s, "
            + options.mode + (options.deoptEveryGuard > 0 ? ", guards failing (" + options.deoptEveryGuard + ")" : ""));
        for (Map.Entry<String, Integer> e : CompilerDefects.counts().entrySet()) System.out.println("not compiled, " + e.getValue() + " times: " + e.getKey());
        if (options.report != null) Files.writeString(options.report, markdown(all, folders, features, editions));
        return compare(failures);
    }

    private static void add(Map<String, Tally> map, String key, Outcome o) {
        map.computeIfAbsent(key, k -> new Tally()).add(o.passed());
    }

    private static String cut(String s, int n) {
        return s.length() <= n ? s : s.substring(0, n) + "…";
    }

    private void causes() {
        Map<String, List<String>> groups = new LinkedHashMap<>();
        for (Outcome o : outcomes) {
            if (o.passed()) continue;
            String key = o.reason().replaceAll("[0-9]+", "#").replaceAll("strict: ", "").replaceAll("\\|.*", "");
            groups.computeIfAbsent(cut(key, 100), k -> new ArrayList<>()).add(o.path());
        }
        List<Map.Entry<String, List<String>>> sorted = new ArrayList<>(groups.entrySet());
        sorted.sort((a, b) -> b.getValue().size() - a.getValue().size());
        for (Map.Entry<String, List<String>> e : sorted.subList(0, Math.min(60, sorted.size()))) {
            System.out.println(e.getValue().size() + "  " + e.getKey() + "   e.g. " + e.getValue().getFirst());
        }
    }

    private String markdown(Tally all, Map<String, Tally> folders, Map<String, Tally> features, Map<String, Tally> editions) {
        StringBuilder b = new StringBuilder();
        b.append("All: ").append(all.passed).append(" of ").append(all.total).append(" (").append(all.percent()).append("), ").append(options.mode).append(", ")
            .append(millis / 1000).append(" s.\n");
        section(b, "Folder", folders, true);
        section(b, "Edition", editions, true);
        section(b, "Feature (those with failures)", features, false);
        return b.toString();
    }

    private static void section(StringBuilder b, String title, Map<String, Tally> rows, boolean full) {
        b.append("\n| ").append(title).append(" | passed | of | |\n| --- | ---: | ---: | ---: |\n");
        for (Map.Entry<String, Tally> e : rows.entrySet()) {
            Tally t = e.getValue();
            if (!full && t.passed == t.total) continue;
            if (e.getKey().chars().filter(c -> c == '/').count() > 1) continue;
            b.append("| ").append(e.getKey()).append(" | ").append(t.passed).append(" | ").append(t.total).append(" | ").append(t.percent()).append(" |\n");
        }
    }

    private boolean compare(List<String> failures) throws IOException {
        Path file = options.known;
        Map<String, String> known = new TreeMap<>();
        if (Files.exists(file)) {
            for (String line : Files.readAllLines(file)) {
                int colon = line.indexOf(".js:");
                if (colon > 0) known.put(line.substring(0, colon + 3), line.substring(colon + 4).strip());
            }
        }
        Set<String> failed = new HashSet<>();
        int lost = 0, won = 0;
        for (Outcome o : outcomes) {
            if (!o.passed()) {
                failed.add(o.path());
                if (!known.containsKey(o.path())) lost++;
            } else if (known.containsKey(o.path())) {
                won++;
                if (won <= 10) System.out.println("won: " + o.path());
            }
        }
        System.out.println("against " + file + ": " + lost + " lost, " + won + " won");
        if (options.writeKnown) {
            Set<String> ran = new HashSet<>();
            for (Outcome o : outcomes) ran.add(o.path());
            Map<String, String> now = new TreeMap<>();
            // A reason that a person wrote, in brackets, stays.
            for (Map.Entry<String, String> e : known.entrySet()) if (!ran.contains(e.getKey())) now.put(e.getKey(), e.getValue());
            for (Outcome o : outcomes) {
                if (o.passed()) continue;
                String old = known.get(o.path());
                now.put(o.path(), old != null && old.startsWith("[") ? old : cut(o.reason(), 160));
            }
            List<String> lines = new ArrayList<>();
            lines.add("# Tests of test262 that fail, with the reason: in brackets where a person wrote it, else what the run said.");
            for (Map.Entry<String, String> e : now.entrySet()) lines.add(e.getKey() + ": " + e.getValue());
            Files.write(file, lines);
        }
        return lost == 0;
    }
}
