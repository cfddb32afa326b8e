package dev.ramjet.regexp;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Checks the cases that {@code src/test/regexp/generate.mjs} wrote with node's answers. Prints differences, then one line of sums.
 * With {@code -Dramjet.regexp.linear=true} the automaton is used wherever there is one,
 * with {@code -Dramjet.regexp.compileNow=true} every program is compiled to JVM code first.
 */
public final class RegExpDifferential {
    private RegExpDifferential() {}

    public static void main(String[] args) throws IOException {
        int limit = args.length > 1 ? Integer.parseInt(args[1]) : 40;
        int cases = 0, differences = 0;
        RegExpMatcher matcher = new RegExpMatcher();
        if (Boolean.getBoolean("ramjet.regexp.compileNow")) matcher.compiler = dev.ramjet.compiler.codegen.regexp.RegExpJit.NOW;
        matcher.alwaysLinear = Boolean.getBoolean("ramjet.regexp.linear");
        try (BufferedReader in = Files.newBufferedReader(Path.of(args[0]), StandardCharsets.UTF_8)) {
            for (String line; (line = in.readLine()) != null; cases++) {
                String[] fields = line.split("\t", -1);
                String answer;
                try {
                    answer = answer(matcher, unescape(fields[0]), fields[1], unescape(fields[2]), Integer.parseInt(fields[3]));
                } catch (RuntimeException e) {
                    answer = e.toString();
                    if (differences < limit) e.printStackTrace(System.out);
                }
                String expected = unescape(fields[4]);
                if (answer.equals(expected)) continue;
                if (differences++ < limit) {
                    System.out.println("/" + fields[0] + "/" + fields[1] + " on '" + fields[2] + "' at " + fields[3] + "\n  node   " + expected + "\n  ramjet " + answer);
                }
            }
        }
        System.out.println(cases + " cases, " + differences + " differences");
        if (differences > 0) System.exit(1);
    }

    static String answer(RegExpMatcher matcher, String pattern, String flags, String input, int lastIndex) {
        RegExpProgram program;
        try {
            program = RegExpCompiler.compile(pattern, flags);
        } catch (RegExpSyntaxException e) {
            return "!" + e.getMessage();
        }
        int[] captures = new int[2 * program.captureCount()];
        if (!matcher.match(program, input, lastIndex, captures, null)) return "-";
        StringBuilder b = new StringBuilder();
        for (int i = 0; i < captures.length; i += 2) {
            if (i > 0) b.append(';');
            if (captures[i] < 0) b.append('?');
            else b.append(captures[i]).append(',').append(captures[i + 1]);
        }
        String[] names = program.groupNames();
        for (int n = 0; n < names.length; n++) {
            b.append(' ').append(names[n]).append('=');
            int set = -1;
            for (int group : program.groupIndices()[n]) if (captures[2 * group] >= 0) set = group;
            if (set < 0) b.append('?');
            else b.append(captures[2 * set]).append(',').append(captures[2 * set + 1]);
        }
        return b.toString();
    }

    static String unescape(String s) {
        if (s.indexOf('\\') < 0) return s;
        StringBuilder b = new StringBuilder();
        for (int i = 0; i < s.length(); i++) {
            if (s.charAt(i) == '\\') {
                b.append((char) Integer.parseInt(s.substring(i + 2, i + 6), 16));
                i += 5;
            } else {
                b.append(s.charAt(i));
            }
        }
        return b.toString();
    }
}
