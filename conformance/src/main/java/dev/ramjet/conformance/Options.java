package dev.ramjet.conformance;

import dev.ramjet.test262.TestModes;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The command line of {@code dev/conformance}. */
final class Options {
    static final String USAGE = """
        usage: conformance [OPTIONS] [FILTER...]
          FILTER            a folder or file below test/ (language/expressions), or a part of a path after ~ (~resizable)
          --test262 DIR     the checkout; else the environment variable RAMJET_TEST262
          --threads N       tests at a time (2)
          --timeout MS      a test's time limit (20000)
          --mode MODE       interpreted, shipped (default) or compiled (each function at its first or second call)
          --no-jit          the same as --mode interpreted
          --deopt-every-guard[=N]  compiled, and each guard fails once, on one of its first N (5) passes
          --no-intl         without test/intl402 and staging/intl402
          --feature NAME    only tests with this feature
          --skip-feature N  without tests with this feature
          --every N         each N-th test only
          --list FILE       the tests named in FILE, one a line
          --out FILE        failing tests with their reason (target/conformance/failures.txt)
          --known FILE      known failures to compare with (conformance/known-failures.txt)
          --write-known     rewrite the known failures after a run of everything
          --report FILE     totals by folder, feature and edition as Markdown
          --slow MS         list tests that take longer
          --show N          failures to print (20)
          --causes          group failures by reason
          --trace           the Java stacks of our own defects
        """;

    Path test262;
    Path out = Path.of("target/conformance/failures.txt");
    Path known = Path.of("conformance/known-failures.txt");
    Path list;
    Path report;
    int threads = 2;
    long timeout = 20_000;
    String mode = "shipped";
    int deoptEveryGuard;
    boolean noIntl;
    boolean writeKnown;
    boolean causes;
    boolean trace;
    int every = 1;
    int show = 20;
    long slow = Long.MAX_VALUE;
    final List<String> features = new ArrayList<>();
    final List<String> skipFeatures = new ArrayList<>();
    final List<String> filters = new ArrayList<>();

    /** Throws IllegalArgumentException with a line for the user. */
    static Options parse(String[] args) {
        Options o = new Options();
        String env = System.getenv("RAMJET_TEST262");
        if (env != null) o.test262 = Path.of(env);
        for (int i = 0; i < args.length; i++) {
            String a = args[i];
            if (!a.startsWith("--")) {
                o.filters.add(a);
                continue;
            }
            int guards = TestModes.guards(a);
            if (guards > 0) {
                o.mode = "compiled";
                o.deoptEveryGuard = guards;
                continue;
            }
            switch (a) {
                case "--no-jit": o.mode = "interpreted"; continue;
                case "--no-intl": o.noIntl = true; continue;
                case "--write-known": o.writeKnown = true; continue;
                case "--causes": o.causes = true; continue;
                case "--trace": o.trace = true; continue;
                default:
            }
            if (i + 1 >= args.length) throw new IllegalArgumentException(a + " wants a value, or is no option");
            String v = args[++i];
            switch (a) {
                case "--test262": o.test262 = Path.of(v); break;
                case "--threads": o.threads = Integer.parseInt(v); break;
                case "--timeout": o.timeout = Long.parseLong(v); break;
                case "--mode": o.mode = v; break;
                case "--feature": o.features.add(v); break;
                case "--skip-feature": o.skipFeatures.add(v); break;
                case "--every": o.every = Integer.parseInt(v); break;
                case "--list": o.list = Path.of(v); break;
                case "--out": o.out = Path.of(v); break;
                case "--known": o.known = Path.of(v); break;
                case "--report": o.report = Path.of(v); break;
                case "--slow": o.slow = Long.parseLong(v); break;
                case "--show": o.show = Integer.parseInt(v); break;
                default: throw new IllegalArgumentException("unknown option " + a);
            }
        }
        if (!List.of("interpreted", "shipped", "compiled").contains(o.mode)) throw new IllegalArgumentException("no such mode: " + o.mode);
        if (o.test262 == null) throw new IllegalArgumentException("where is test262? --test262 DIR, or the environment variable RAMJET_TEST262");
        return o;
    }
}
