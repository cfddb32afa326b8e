package dev.ramjet.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The quick conversions between numbers and text against the exact ones of the JDK. */
class NumberTextTest {
    private final Random random = new Random(42);

    private double someDouble() {
        switch (random.nextInt(4)) {
            case 0: return Double.longBitsToDouble(random.nextLong() & Long.MAX_VALUE);
            case 1: return random.nextDouble() * Math.pow(10, random.nextInt(40) - 20);
            case 2: return random.nextInt(1 << 30) / 8.0;
            default: return random.nextInt(100_000) / 1000.0 + Math.ulp(1.0) * random.nextInt(3);
        }
    }

    private static void check(String s) {
        assertEquals(Double.doubleToRawLongBits(Double.parseDouble(s)), Double.doubleToRawLongBits(NumberParser.stringToNumber(s)), s);
    }

    @Test
    void textToNumber() {
        for (int i = 0; i < 200_000; i++) {
            double d = someDouble();
            if (d != d || Double.isInfinite(d)) continue;
            check(Double.toString(d));
            check("-" + d);
            long digits = random.nextLong() >>> random.nextInt(60);
            check(Long.toUnsignedString(digits) + "e" + (random.nextInt(700) - 360));
            String s = Long.toUnsignedString(digits);
            check(s.charAt(0) + "." + s.substring(1) + "E+" + random.nextInt(310));
            // Half way between neighbours, and just beside.
            String half = new BigDecimal(d).add(new BigDecimal(Math.ulp(d)).divide(BigDecimal.valueOf(2))).round(new MathContext(19)).toString();
            check(half);
        }
        for (String s : new String[] {"9007199254740993", "9007199254740992.5", "0.000", "0e5", "1e309", "1e-400", "4.9e-324", "2.4703282292062327e-324",
            "1.7976931348623158e308", "1.7976931348623159e308", "00012.50", ".5", "5.", "+7.25e0"}) check(s);
    }

    @Test
    void precision() {
        for (int i = 0; i < 200_000; i++) {
            double d = someDouble();
            if (d != d || Double.isInfinite(d) || d == 0) continue;
            int p = 1 + random.nextInt(17);
            BigDecimal v = new BigDecimal(d).round(new MathContext(p, RoundingMode.HALF_UP));
            assertEquals(0, v.compareTo(new BigDecimal(NumberFormatter.toPrecision(d, p))), d + " " + p);
            assertEquals(0, v.compareTo(new BigDecimal(NumberFormatter.toExponential(d, p - 1))), d + " " + p);
        }
        assertEquals("10.0", NumberFormatter.toPrecision(9.996, 3));
        assertEquals("1.00e+1", NumberFormatter.toExponential(9.996, 2));
        assertEquals("-1.3e+0", NumberFormatter.toExponential(-1.25, 1));
        assertEquals("0.00012", NumberFormatter.toPrecision(0.00012, 2));
    }

    @Test
    void numberToText() {
        for (int turn = 0; turn < 2; turn++) {
            for (int i = 0; i < 5000; i++) assertEquals(Double.toString(i + 0.25), NumberFormatter.toString(i + 0.25));
        }
    }
}
