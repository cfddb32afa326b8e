package dev.ramjet.builtins;

import dev.ramjet.runtime.Agent;

/**
 * Searching for long texts in time linear in the length of both. Short ones are left to {@link String#indexOf}, whose worst
 * case is bounded by their length. Long ones are found by their beginning; when too many beginnings lead nowhere, the
 * algorithm of Knuth, Morris and Pratt takes over.
 */
public final class StringSearch {
    private StringSearch() {}

    private static final int SHORT = 32;

    /** s.indexOf(p, from) */
    public static int indexOf(String s, String p, int from) {
        return p.length() <= SHORT || s.length() < 256 ? s.indexOf(p, from) : indexOfLong(s, p, from);
    }

    private static int indexOfLong(String s, String p, int from) {
        int n = s.length();
        int m = p.length();
        String beginning = p.substring(0, SHORT);
        long budget = 8L * n + 1000;
        for (int at = Math.max(from, 0); at <= n - m; at++) {
            at = s.indexOf(beginning, at);
            if (at < 0 || at > n - m) return -1;
            if (s.startsWith(p, at)) return at;
            budget -= m;
            if (budget < 0) return knuthMorrisPratt(s, p, at + 1, 1);
        }
        return -1;
    }

    /** s.lastIndexOf(p, from) */
    static int lastIndexOf(String s, String p, int from) {
        int n = s.length();
        int m = p.length();
        if (m <= SHORT || n < 256) return s.lastIndexOf(p, from);
        String end = p.substring(m - SHORT);
        long budget = 8L * n + 1000;
        for (int at = Math.min(from, n - m); at >= 0; at--) {
            at = s.lastIndexOf(end, at + m - SHORT) - (m - SHORT);
            if (at < 0) return -1;
            if (s.startsWith(p, at)) return at;
            budget -= m;
            if (budget < 0) return knuthMorrisPratt(s, p, at - 1, -1);
        }
        return -1;
    }

    /** The first match that begins at {@code from} or beyond in the direction of {@code step}. */
    private static int knuthMorrisPratt(String s, String p, int from, int step) {
        int n = s.length();
        int m = p.length();
        // Backwards, both are read from their ends; i-th means counted from there.
        int base = step > 0 ? 0 : m - 1;
        int[] border = new int[m];
        for (int i = 1, k = 0; i < m; i++) {
            char c = p.charAt(base + step * i);
            while (k > 0 && p.charAt(base + step * k) != c) k = border[k - 1];
            if (p.charAt(base + step * k) == c) k++;
            border[i] = k;
        }
        Agent agent = Agent.current();
        int start = step > 0 ? from : from + m - 1;
        for (int i = start, k = 0; i >= 0 && i < n; i += step) {
            if ((i & 0xffff) == 0) agent.poll();
            char c = s.charAt(i);
            while (k > 0 && p.charAt(base + step * k) != c) k = border[k - 1];
            if (p.charAt(base + step * k) == c) k++;
            if (k == m) return step > 0 ? i - m + 1 : i;
        }
        return -1;
    }
}
