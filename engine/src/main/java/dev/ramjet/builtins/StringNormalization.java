package dev.ramjet.builtins;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * Normal forms in Unicode 17, whatever the JDK's version (16 in JDK 25). What is newer are combining marks and one compatibility
 * mapping. A mark takes part in a normal form by its combining class only, so a newer one is replaced, for the time of
 * the JDK's normalisation, by an older one of its class that is part of no other character and that the text does not hold.
 */
final class StringNormalization {
    private StringNormalization() {}

    /** Newer marks: first, last, combining class. */
    private static final int[] NEWER = {0x1acf, 0x1adc, 230, 0x1add, 0x1add, 220, 0x1ae0, 0x1ae5, 230, 0x1ae6, 0x1ae6, 220, 0x1ae7, 0x1aea, 230,
        0x1aeb, 0x1aeb, 234, 0x10efa, 0x10efb, 220, 0x1e6e3, 0x1e6e3, 230, 0x1e6e6, 0x1e6e6, 230, 0x1e6ee, 0x1e6ef, 230, 0x1e6f5, 0x1e6f5, 230};
    private static final String ABOVE = "\u033d\u033e\u033f\u0346\u034a\u034b\u034c\u0350\u0351\u0352\u0357\u035b\u0363\u0364\u0365\u0366\u0367\u0368"
        + "\u0369\u036a\u036b\u036c\u036d\u036e\u036f";
    private static final String BELOW = "\u0316\u0317\u0318\u0319\u031c\u031d\u031e\u031f\u0320\u0329\u032a\u032b\u032c\u032f\u033a\u033b\u033c";
    private static final String DOUBLE_ABOVE = "\u035d\u035e\u0360\u0361";
    /** Modifier letter capital S, with a compatibility mapping to S. */
    private static final char MODIFIER_S = '\ua7f1';

    static String normalize(String s, Normalizer.Form form) {
        return mayHoldNewer(s) ? normalizeNewer(s, form) : Normalizer.normalize(s, form);
    }

    private static boolean mayHoldNewer(String s) {
        for (int i = 0, n = s.length(); i < n; i++) {
            char c = s.charAt(i);
            if (c >= 0x1acf && (c <= 0x1aeb || c == MODIFIER_S || c == 0xd803 || c == 0xd839)) return true;
        }
        return false;
    }

    private static int combiningClass(int c) {
        for (int i = 0; i < NEWER.length; i += 3) {
            if (c >= NEWER[i] && c <= NEWER[i + 1]) return Character.getType(c) == Character.UNASSIGNED ? NEWER[i + 2] : 0;
        }
        return 0;
    }

    private static String normalizeNewer(String s, Normalizer.Form form) {
        if (form == Normalizer.Form.NFKC || form == Normalizer.Form.NFKD) s = s.replace(MODIFIER_S, 'S');
        int[] marks = new int[8];
        char[] substitutes = new char[8];
        int count = 0;
        StringBuilder b = new StringBuilder(s.length());
        for (int i = 0; i < s.length(); ) {
            int c = s.codePointAt(i);
            i += Character.charCount(c);
            int k = combiningClass(c);
            if (k == 0) {
                b.appendCodePoint(c);
                continue;
            }
            int at = 0;
            while (at < count && marks[at] != c) at++;
            if (at == count) {
                char free = unused(k == 230 ? ABOVE : k == 220 ? BELOW : DOUBLE_ABOVE, s, substitutes, count);
                // A text with all of them: left as it is.
                if (free == 0) return Normalizer.normalize(s, form);
                if (count == marks.length) {
                    marks = Arrays.copyOf(marks, count * 2);
                    substitutes = Arrays.copyOf(substitutes, count * 2);
                }
                marks[count] = c;
                substitutes[count++] = free;
            }
            b.append(substitutes[at]);
        }
        String normal = Normalizer.normalize(b, form);
        for (int i = 0; i < count; i++) normal = normal.replace(String.valueOf(substitutes[i]), Character.toString(marks[i]));
        return normal;
    }

    private static char unused(String candidates, String s, char[] taken, int count) {
        next:
        for (int i = 0; i < candidates.length(); i++) {
            char c = candidates.charAt(i);
            if (s.indexOf(c) >= 0) continue;
            for (int k = 0; k < count; k++) {
                if (taken[k] == c) continue next;
            }
            return c;
        }
        return 0;
    }
}
