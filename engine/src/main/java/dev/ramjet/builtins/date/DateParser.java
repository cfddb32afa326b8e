package dev.ramjet.builtins.date;

import dev.ramjet.runtime.NumberParser;

/**
 * Text → time value: the Date Time String Format, and what is no such string as V8 reads it, so that web pages see
 * one behaviour. In the free form: words before the first number are ignored, so is what stands in parentheses; numbers
 * with colons are a time, others day, month and year in an order that their size and a month's name decide; a sign after
 * a time (or "UTC") begins an offset.
 *
 * @see <a href="https://tc39.es/ecma262/#sec-date.parse">Date.parse</a>
 */
final class DateParser {
    private static final int NONE = Integer.MAX_VALUE;
    // Kinds of tokens.
    private static final int END = 0, NUMBER = 1, SYMBOL = 2, SPACE = 3, WORD = 4, OTHER = 5;
    // Kinds of words.
    private static final int MONTH = 0, HALF_DAY = 1, ZONE = 2, SEPARATOR = 3, UNKNOWN = 4;

    private static final String WORDS = "jan feb mar apr may jun jul aug sep oct nov dec am  pm  ut  utc z   gmt est edt cst cdt mst mdt pst pdt t   ";
    private static final int[] WORD_VALUES = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 0, 12, 0, 0, 0, 0, -5, -4, -6, -5, -7, -6, -8, -7, 0};
    private static final int FIRST_HALF_DAY = 12, FIRST_ZONE = 14, WORD_Z = 16, WORD_T = 26;

    private final String text;
    private int pos;
    /** The token ahead. */
    private int kind;
    private int value;
    private int length;
    private int word;
    private boolean isZ;

    // Parts read so far.
    private final int[] date = new int[3];
    private int dateCount;
    private int namedMonth = NONE;
    private boolean isIso;
    private final int[] time = new int[4];
    private int timeCount;
    private int hourOffset = NONE;
    private int zoneSign = NONE;
    private int zoneHour = NONE;
    private int zoneMinute = NONE;

    private DateParser(String text) {
        this.text = text;
        scan();
    }

    /** The time value, NaN where the text is no date. */
    static double parse(String text, LocalZone zone) {
        double t = parseSimple(text);
        if (t == t) return t;
        DateParser p = new DateParser(text);
        return p.read() ? p.timeValue(zone) : Double.NaN;
    }

    // OPTIMIZATION: what toISOString writes, YYYY-MM-DDTHH:mm:ss.sssZ; NaN for all others.
    private static double parseSimple(String s) {
        if (s.length() != 24 || s.charAt(23) != 'Z' || s.charAt(4) != '-' || s.charAt(7) != '-' || s.charAt(10) != 'T' || s.charAt(13) != ':'
                || s.charAt(16) != ':' || s.charAt(19) != '.') return Double.NaN;
        int year = digits(s, 0, 4);
        int month = digits(s, 5, 7);
        int day = digits(s, 8, 10);
        int hour = digits(s, 11, 13);
        int minute = digits(s, 14, 16);
        int second = digits(s, 17, 19);
        int ms = digits(s, 20, 23);
        if (year < 0 || month < 1 || month > 12 || day < 1 || day > 31 || hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0
                || second > 59 || ms < 0) return Double.NaN;
        return DateMath.dayFromDate(year, month - 1, day) * 86_400_000.0 + hour * 3_600_000 + minute * 60_000 + second * 1000 + ms;
    }

    /** A number of exactly these digits; negative where one is none. */
    private static int digits(String s, int from, int to) {
        int v = 0;
        for (int i = from; i < to; i++) {
            int d = s.charAt(i) - '0';
            if (d < 0 || d > 9) return -1;
            v = v * 10 + d;
        }
        return v;
    }

    // ---- tokens

    private void scan() {
        String t = text;
        if (pos >= t.length()) {
            kind = END;
            return;
        }
        int start = pos;
        char c = t.charAt(pos);
        if (c >= '0' && c <= '9') {
            kind = NUMBER;
            value = number();
            length = pos - start;
        } else if (c == ':' || c == '-' || c == '+' || c == '.' || c == ')') {
            kind = SYMBOL;
            value = c;
            pos++;
        } else if (c >= 'A' && !NumberParser.isWhiteSpace(c)) {
            scanWord();
            length = pos - start;
        } else if (NumberParser.isWhiteSpace(c)) {
            kind = SPACE;
            pos++;
        } else {
            kind = OTHER;
            if (c == '(') skipParentheses();
            else pos++;
        }
    }

    private int number() {
        while (pos < text.length() && text.charAt(pos) == '0') pos++;
        int v = 0;
        for (int digits = 0; pos < text.length(); pos++) {
            char c = text.charAt(pos);
            if (c < '0' || c > '9') break;
            if (digits++ < 9) v = v * 10 + c - '0';
        }
        return v;
    }

    private void scanWord() {
        StringBuilder prefix = new StringBuilder(4);
        int start = pos;
        while (pos < text.length()) {
            char c = text.charAt(pos);
            if (c < 'A' || NumberParser.isWhiteSpace(c)) break;
            if (pos - start < 3) prefix.append(c >= 'A' && c <= 'Z' ? (char) (c + 32) : c);
            pos++;
        }
        int n = pos - start;
        while (prefix.length() < 3) prefix.append(' ');
        kind = WORD;
        word = UNKNOWN;
        value = 0;
        for (int i = 0; i < WORD_VALUES.length; i++) {
            if (!WORDS.startsWith(prefix.toString(), 4 * i) || n > 3 && i >= FIRST_HALF_DAY) continue;
            word = i < FIRST_HALF_DAY ? MONTH : i < FIRST_ZONE ? HALF_DAY : i < WORD_T ? ZONE : SEPARATOR;
            value = WORD_VALUES[i];
            isZ = i == WORD_Z;
            return;
        }
        isZ = false;
    }

    private void skipParentheses() {
        int balance = 0;
        do {
            char c = text.charAt(pos++);
            if (c == '(') balance++;
            else if (c == ')') balance--;
        } while (balance > 0 && pos < text.length());
    }

    private boolean isSymbol(char c) {
        return kind == SYMBOL && value == c;
    }

    private boolean isSign() {
        return isSymbol('+') || isSymbol('-');
    }

    private boolean skip(char c) {
        if (!isSymbol(c)) return false;
        scan();
        return true;
    }

    private boolean isFixed(int digits) {
        return kind == NUMBER && length == digits;
    }

    private boolean isFixed(int digits, int min, int max) {
        return isFixed(digits) && value >= min && value <= max;
    }

    private int take() {
        int v = value;
        scan();
        return v;
    }

    private int takeMilliseconds() {
        int v = value;
        int n = length;
        scan();
        if (n == 1) return v * 100;
        if (n == 2) return v * 10;
        // Leading zeros count as digits, and of all digits nine are kept.
        for (n = Math.min(n, 9); n > 3; n--) v /= 10;
        return v;
    }

    // ---- the format of the specification

    /** What {@link #readIso} left to the free form. */
    private static final int DONE = 0, CONTINUE = 1, FAILED = 2;

    private int readIso() {
        if (isSign()) {
            int sign = value == '+' ? 1 : -1;
            scan();
            // A sign that is no year's is ignored by the free form, as no number has been read.
            if (!isFixed(6)) return CONTINUE;
            int year = take();
            if (sign < 0 && year == 0) return CONTINUE;
            addDate(sign * year);
        } else if (isFixed(4)) {
            addDate(take());
        } else {
            return CONTINUE;
        }
        if (skip('-')) {
            if (!isFixed(2, 1, 12)) return CONTINUE;
            addDate(take());
            if (skip('-')) {
                if (!isFixed(2, 1, 31)) return CONTINUE;
                addDate(take());
            }
        }
        if (kind == WORD && word == SEPARATOR) {
            scan();
            if (!readIsoTime()) return FAILED;
        } else if (kind != END) {
            return CONTINUE;
        }
        if (zoneHour == NONE && timeCount == 0) setZone(0);
        isIso = true;
        return DONE;
    }

    private boolean readIsoTime() {
        if (!isFixed(2, 0, 24)) return false;
        boolean midnight = value == 24;
        addTime(take());
        if (!skip(':') || !isFixed(2, 0, midnight ? 0 : 59)) return false;
        addTime(take());
        if (skip(':')) {
            if (!isFixed(2, 0, midnight ? 0 : 59)) return false;
            addTime(take());
            if (skip('.')) {
                if (kind != NUMBER || midnight && value > 0) return false;
                addTime(takeMilliseconds());
            }
        }
        if (kind == WORD && isZ) {
            scan();
            setZone(0);
        } else if (isSign()) {
            zoneSign = value == '+' ? 1 : -1;
            scan();
            if (isFixed(4)) {
                int v = take();
                zoneHour = v / 100;
                zoneMinute = v % 100;
            } else {
                if (!isFixed(2)) return false;
                zoneHour = take();
                if (!skip(':') || !isFixed(2)) return false;
                zoneMinute = take();
            }
            if (zoneHour > 23 || zoneMinute > 59) return false;
        }
        return kind == END;
    }

    // ---- the free form

    private boolean read() {
        int state = readIso();
        if (state != CONTINUE) return state == DONE;
        boolean hasNumber = dateCount > 0;
        while (kind != END) {
            switch (kind) {
                case NUMBER:
                    hasNumber = true;
                    if (!readNumber()) return false;
                    break;
                case WORD: {
                    int type = word;
                    int v = take();
                    if (type == HALF_DAY && timeCount > 0) {
                        hourOffset = v;
                    } else if (type == MONTH) {
                        namedMonth = v;
                        skip('-');
                    } else if (type == ZONE && hasNumber) {
                        setZone(v);
                    } else if (hasNumber || kind == NUMBER) {
                        return false;
                    }
                    break;
                }
                default:
                    if (isSign() && (zoneHour == 0 && zoneMinute == 0 || timeCount > 0)) {
                        hasNumber = true;
                        if (!readOffset()) return false;
                    } else if ((isSign() || isSymbol(')')) && hasNumber) {
                        return false;
                    } else {
                        scan();
                    }
            }
        }
        return true;
    }

    private boolean readNumber() {
        int n = take();
        if (skip(':')) {
            if (skip(':')) {
                if (timeCount > 0) return false;
                addTime(n);
                addTime(0);
            } else {
                if (!addTime(n)) return false;
                skip('.');
            }
            return true;
        }
        if (skip('.') && isTimeExpecting(n)) {
            addTime(n);
            if (kind != NUMBER) return false;
            finishTime(takeMilliseconds());
            return true;
        }
        if (zoneHour != NONE && zoneMinute == NONE && n < 60) {
            zoneMinute = n;
            return true;
        }
        if (isTimeExpecting(n)) {
            finishTime(n);
            return kind == END || kind == SPACE || kind == WORD && isZ || isSign();
        }
        if (!addDate(n)) return false;
        skip('-');
        return true;
    }

    private boolean readOffset() {
        zoneSign = value == '+' ? 1 : -1;
        scan();
        int n = 0;
        int digits = 0;
        if (kind == NUMBER) {
            digits = length;
            n = take();
        }
        if (isSymbol(':')) {
            zoneHour = n;
            zoneMinute = NONE;
        } else if (digits == 1 || digits == 2) {
            zoneHour = n;
            zoneMinute = 0;
        } else if (digits == 3 || digits == 4) {
            zoneHour = n / 100;
            zoneMinute = n % 100;
        } else {
            return false;
        }
        return true;
    }

    private boolean addDate(int n) {
        if (dateCount == 3) return false;
        date[dateCount++] = n;
        return true;
    }

    private boolean addTime(int n) {
        if (timeCount == 4) return false;
        time[timeCount++] = n;
        return true;
    }

    private void finishTime(int n) {
        addTime(n);
        while (timeCount < 4) addTime(0);
    }

    private boolean isTimeExpecting(int n) {
        return timeCount == 1 && n < 60 || timeCount == 2 && n < 60 || timeCount == 3 && n < 1000;
    }

    private void setZone(int hours) {
        zoneSign = hours < 0 ? -1 : 1;
        zoneHour = Math.abs(hours);
        zoneMinute = 0;
    }

    // ---- the result

    private double timeValue(LocalZone zone) {
        if (dateCount == 0) return Double.NaN;
        while (dateCount < 3) date[dateCount++] = 1;
        int year;
        int month;
        int day;
        boolean firstIsDay = date[0] >= 1 && date[0] <= 31;
        if (namedMonth == NONE) {
            boolean yearFirst = isIso || !firstIsDay;
            year = yearFirst ? date[0] : date[2];
            month = yearFirst ? date[1] : date[0];
            day = yearFirst ? date[2] : date[1];
        } else {
            month = namedMonth;
            year = firstIsDay ? date[1] : date[0];
            day = firstIsDay ? date[0] : date[1];
        }
        if (!isIso && year >= 0 && year <= 99) year += year < 50 ? 2000 : 1900;
        if (month < 1 || month > 12 || day < 1 || day > 31) return Double.NaN;
        while (timeCount < 4) addTime(0);
        if (hourOffset != NONE) {
            if (time[0] > 12) return Double.NaN;
            time[0] = time[0] % 12 + hourOffset;
        }
        boolean valid = time[0] < 24 && time[1] < 60 && time[2] < 60 && time[3] < 1000;
        if (!valid && !(time[0] == 24 && time[1] == 0 && time[2] == 0 && time[3] == 0)) return Double.NaN;
        double t = DateMath.makeDate(DateMath.makeDay(year, month - 1, day), DateMath.makeTime(time[0], time[1], time[2], time[3]));
        if (zoneSign == NONE) return DateMath.timeClip(zone.toUtc(t));
        long seconds = (zoneHour == NONE ? 0 : zoneHour) * 3600L + (zoneMinute == NONE ? 0 : zoneMinute) * 60L;
        return seconds > 1 << 30 ? Double.NaN : DateMath.timeClip(t - zoneSign * seconds * 1000.0);
    }
}
