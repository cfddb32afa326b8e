package dev.ramjet.builtins;

import dev.ramjet.runtime.Elements;
import dev.ramjet.runtime.Errors;
import dev.ramjet.runtime.JSArray;
import dev.ramjet.runtime.JSNull;
import dev.ramjet.runtime.JSObject;
import dev.ramjet.runtime.JSThrow;
import dev.ramjet.runtime.NumberParser;
import dev.ramjet.runtime.PropertyKey;
import dev.ramjet.runtime.Realm;
import dev.ramjet.runtime.Shape;
import dev.ramjet.runtime.Strings;
import dev.ramjet.runtime.Values;

import java.util.Arrays;
import java.util.HashMap;

/**
 * JSON text → values. Without recursion: open objects and arrays are frames of an explicit stack, elements of open arrays
 * wait on another. Objects grow along shape transitions; names seen before are found without making a string.
 *
 * @see <a href="https://tc39.es/ecma262/#sec-json.parse">JSON.parse</a>
 */
final class JsonParser {
    private final Realm realm;
    private final String text;
    private final int end;
    private int pos;

    /** Open containers: an object, or {@code null} for an array. */
    private JSObject[] containers = new JSObject[16];
    /** For an object the name whose value is being read. */
    private Object[] names = new Object[16];
    /** For an array where its elements start among {@link #pending}. */
    private int[] bases = new int[16];
    private int depth;
    private Object[] pending = new Object[32];
    private int pendingCount;
    private int values;

    private final String[] knownNames = new String[256];

    /** Source ranges, kept for a reviver; else {@code null}. */
    private Record[] records;
    private Record[] pendingRecords;

    /** A JSON Parse Record: a value, and where it was read from. */
    static final class Record {
        Object value;
        int start;
        int end;
        Record[] elements;
        HashMap<Object, Record> entries;
    }

    /** Set when records are kept. */
    Record root;

    JsonParser(Realm realm, String text, boolean keepRecords) {
        this.realm = realm;
        this.text = text;
        end = text.length();
        if (keepRecords) {
            records = new Record[16];
            pendingRecords = new Record[32];
        }
    }

    /** The value of the whole text; SyntaxError unless it is JSON. */
    Object parse() {
        skipSpace();
        Object v = parseValue();
        skipSpace();
        if (pos < end) throw error("Unexpected non-whitespace character after JSON");
        return v;
    }

    private void skipSpace() {
        String t = text;
        int p = pos;
        while (p < end) {
            char c = t.charAt(p);
            if (c > ' ' || c != ' ' && c != '\n' && c != '\r' && c != '\t') break;
            p++;
        }
        pos = p;
    }

    private Object parseValue() {
        Object value;
        while (true) {
            if ((++values & 0x3ff) == 0) realm.agent.poll();
            int start = pos;
            if (start == end) throw unexpected();
            char c = text.charAt(start);
            if (c == '{') {
                pos++;
                JSObject o = new JSObject(realm.objectShape());
                push(o, start);
                skipSpace();
                if (pos == end || text.charAt(pos) != '}') {
                    parseName("Expected property name or '}' in JSON");
                    continue;
                }
                pos++;
                value = pop();
            } else if (c == '[') {
                pos++;
                push(null, start);
                skipSpace();
                if (pos == end || text.charAt(pos) != ']') {
                    value = records == null ? parseIntegers() : null;
                    if (value == null) continue;
                    depth--;
                } else {
                    pos++;
                    value = pop();
                }
            } else {
                value = parseScalar(c);
                if (records != null) {
                    root = new Record();
                    root.value = value;
                    root.start = start;
                    root.end = pos;
                }
            }
            // A value is complete: give it to its container, which may be complete by that too.
            while (true) {
                if (depth == 0) return value;
                skipSpace();
                c = pos == end ? 0 : text.charAt(pos);
                JSObject o = containers[depth - 1];
                if (o != null) {
                    addProperty(o, names[depth - 1], value);
                    if (records != null) records[depth - 1].entries.put(names[depth - 1], root);
                    if (c == ',') {
                        pos++;
                        skipSpace();
                        parseName("Expected double-quoted property name in JSON");
                        break;
                    }
                    if (c != '}') throw error("Expected ',' or '}' after property value in JSON");
                } else {
                    addPending(value);
                    if (c == ',') {
                        pos++;
                        skipSpace();
                        break;
                    }
                    if (c != ']') throw error("Expected ',' or ']' after array element in JSON");
                }
                pos++;
                value = pop();
            }
        }
    }

    // OPTIMIZATION: an array of small integers is read without boxes; at anything else, from its start in the general way.
    private JSArray parseIntegers() {
        String t = text;
        int p = pos;
        char c = p < end ? t.charAt(p) : 0;
        if (c != '-' && (c < '0' || c > '9')) return null;
        int[] a = new int[8];
        int n = 0;
        while (true) {
            if ((n & 0x3ff) == 0x3ff) realm.agent.poll();
            boolean negative = p < end && t.charAt(p) == '-';
            if (negative) p++;
            int start = p;
            int v = 0;
            while (p < end && (c = t.charAt(p)) >= '0' && c <= '9') {
                v = v * 10 + c - '0';
                p++;
            }
            int digits = p - start;
            if (digits == 0 || digits > 9 || v == 0 && negative || t.charAt(start) == '0' && digits > 1) return null;
            if (n == a.length) a = Arrays.copyOf(a, n * 2);
            a[n++] = negative ? -v : v;
            while (p < end && ((c = t.charAt(p)) == ' ' || c == '\n' || c == '\r' || c == '\t')) p++;
            if (p == end) return null;
            c = t.charAt(p++);
            if (c == ']') {
                pos = p;
                return new JSArray(realm.arrayShape(), Arrays.copyOf(a, n), n);
            }
            if (c != ',') return null;
            while (p < end && ((c = t.charAt(p)) == ' ' || c == '\n' || c == '\r' || c == '\t')) p++;
        }
    }

    private void push(JSObject o, int start) {
        int d = depth++;
        if (d == containers.length) {
            containers = Arrays.copyOf(containers, d * 2);
            names = Arrays.copyOf(names, d * 2);
            bases = Arrays.copyOf(bases, d * 2);
            if (records != null) records = Arrays.copyOf(records, d * 2);
        }
        containers[d] = o;
        bases[d] = pendingCount;
        if (records != null) {
            Record r = new Record();
            r.start = start;
            if (o != null) r.entries = new HashMap<>();
            records[d] = r;
        }
    }

    /** The innermost container, now complete. */
    private Object pop() {
        int d = --depth;
        Object value = containers[d];
        if (value == null) value = makeArray(bases[d]);
        if (records != null) {
            Record r = records[d];
            r.value = value;
            r.end = pos;
            if (r.entries == null) r.elements = Arrays.copyOfRange(pendingRecords, bases[d], pendingCount);
            root = r;
        }
        pendingCount = Math.min(pendingCount, bases[d]);
        return value;
    }

    private void addPending(Object value) {
        int n = pendingCount++;
        if (n == pending.length) {
            pending = Arrays.copyOf(pending, n * 2);
            if (records != null) pendingRecords = Arrays.copyOf(pendingRecords, n * 2);
        }
        pending[n] = value;
        if (records != null) pendingRecords[n] = root;
    }

    private JSArray makeArray(int base) {
        int n = pendingCount - base;
        Object[] all = pending;
        boolean ints = n > 0;
        boolean numbers = n > 0;
        for (int i = base; i < base + n && numbers; i++) {
            Object v = all[i];
            if (v instanceof Integer k) {
                if (k == Elements.INT_HOLE) ints = false;
            } else {
                ints = false;
                numbers = v instanceof Double;
            }
        }
        Object store;
        if (ints) {
            int[] a = new int[n];
            for (int i = 0; i < n; i++) a[i] = (Integer) all[base + i];
            store = a;
        } else if (numbers) {
            double[] a = new double[n];
            for (int i = 0; i < n; i++) a[i] = ((Number) all[base + i]).doubleValue();
            store = a;
        } else {
            store = n == 0 ? Elements.EMPTY : Arrays.copyOfRange(all, base, base + n);
        }
        Arrays.fill(all, base, base + n, null);
        return new JSArray(realm.arrayShape(), store, n);
    }

    private static void addProperty(JSObject o, Object name, Object value) {
        if (name instanceof String) {
            Shape next = o.shape.isDictionary() ? null : o.shape.existingChild(name);
            if (next != null) {
                // OPTIMIZATION: the way is known, the name is new here; write the field in place where it fits.
                int info = next.infoAt(next.count - 1);
                int rep = Shape.representation(info);
                if (rep == Shape.ANY) {
                    o.extendTo(next);
                    o.setObjectField(Shape.location(info), value);
                    return;
                }
                if (value instanceof Integer i) {
                    o.extendTo(next);
                    o.setNumberField(Shape.location(info), rep == Shape.INT32 ? i : Double.doubleToRawLongBits(i));
                    return;
                }
                if (value instanceof Double d && rep == Shape.DOUBLE) {
                    o.extendTo(next);
                    o.setNumberField(Shape.location(info), Double.doubleToRawLongBits(d));
                    return;
                }
                o.addProperty(name, value, Shape.DEFAULT);
                return;
            }
            if (o.getOwnStored(name) == null) {
                o.addProperty(name, value, Shape.DEFAULT);
                return;
            }
        }
        o.createDataProperty(name, value);
    }

    /** Reads a property name and its colon. */
    private void parseName(String otherwise) {
        if (pos == end || text.charAt(pos) != '"') throw error(otherwise);
        String t = text;
        int start = pos + 1;
        int p = start;
        int hash = 0;
        String name = null;
        while (p < end) {
            char c = t.charAt(p);
            if (c == '"') {
                name = knownName(start, p, hash);
                pos = p + 1;
                break;
            }
            if (c == '\\' || c < ' ') break;
            hash = hash * 31 + c;
            p++;
        }
        if (name == null) name = parseString();
        char first = name.isEmpty() ? 0 : name.charAt(0);
        names[depth - 1] = first >= '0' && first <= '9' ? PropertyKey.fromString(name) : name;
        skipSpace();
        if (pos == end || t.charAt(pos) != ':') throw error("Expected ':' after property name in JSON");
        pos++;
        skipSpace();
    }

    /** The name text[start, stop), whose String.hashCode is {@code hash}: the same object as last time if it can be. */
    private String knownName(int start, int stop, int hash) {
        int slot = (hash ^ hash >>> 8 ^ hash >>> 16) & 255;
        String known = knownNames[slot];
        if (known != null && known.hashCode() == hash && known.length() == stop - start && text.startsWith(known, start)) return known;
        String name = stop == start ? "" : stop == start + 1 ? Strings.ofChar(text.charAt(start)) : text.substring(start, stop);
        knownNames[slot] = name;
        return name;
    }

    private Object parseScalar(char c) {
        switch (c) {
            case '"': return parseString();
            case 't': return literal("true", Boolean.TRUE);
            case 'f': return literal("false", Boolean.FALSE);
            case 'n': return literal("null", JSNull.INSTANCE);
            case '-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9': return parseNumber(c);
            default: throw unexpected();
        }
    }

    private Object literal(String word, Object value) {
        if (text.startsWith(word, pos)) {
            pos += word.length();
            return value;
        }
        for (int i = 0; i < word.length() && pos < end && text.charAt(pos) == word.charAt(i); i++) pos++;
        throw unexpected();
    }

    private Object parseNumber(char c) {
        String t = text;
        int start = pos;
        int p = start;
        boolean negative = c == '-';
        if (negative) {
            p++;
            c = p < end ? t.charAt(p) : 0;
            if (c < '0' || c > '9') {
                pos = p;
                throw error("No number after minus sign in JSON");
            }
        }
        long mantissa = 0;
        int first = p;
        if (c == '0') {
            p++;
            if (p < end && t.charAt(p) >= '0' && t.charAt(p) <= '9') {
                pos = p;
                throw error("Unexpected number in JSON");
            }
        } else {
            while (p < end && (c = t.charAt(p)) >= '0' && c <= '9') {
                mantissa = mantissa * 10 + (c - '0');
                p++;
            }
        }
        int digits = p - first;
        c = p < end ? t.charAt(p) : 0;
        if (c != '.' && c != 'e' && c != 'E') {
            pos = p;
            if (digits <= 9) return negative ? mantissa == 0 ? (Object) (-0.0) : (Object) (int) -mantissa : (Object) (int) mantissa;
            if (digits <= 15) return Values.number(negative ? -mantissa : mantissa);
            return Values.number(NumberParser.parseDecimal(t, start, p));
        }
        int scale = 0;
        if (c == '.') {
            int fraction = ++p;
            while (p < end && (c = t.charAt(p)) >= '0' && c <= '9') {
                mantissa = mantissa * 10 + (c - '0');
                p++;
            }
            if (p == fraction) {
                pos = p;
                throw error("Unterminated fractional number in JSON");
            }
            scale = p - fraction;
            digits += scale;
            c = p < end ? t.charAt(p) : 0;
        }
        if (c == 'e' || c == 'E') {
            p++;
            if (p < end && (t.charAt(p) == '+' || t.charAt(p) == '-')) p++;
            int exponent = p;
            while (p < end && t.charAt(p) >= '0' && t.charAt(p) <= '9') p++;
            if (p == exponent) {
                pos = p;
                throw error("Exponent part is missing a number in JSON");
            }
            pos = p;
            return Values.number(NumberParser.parseDecimal(t, start, p));
        }
        pos = p;
        // OPTIMIZATION: both parts are exact doubles, so that their quotient is rounded correctly.
        if (digits <= 15 && scale <= 22) {
            double d = mantissa / POWERS[scale];
            return Values.number(negative ? -d : d);
        }
        return Values.number(NumberParser.parseDecimal(t, start, p));
    }

    private static final double[] POWERS = {1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17,
        1e18, 1e19, 1e20, 1e21, 1e22};

    private String parseString() {
        String t = text;
        int start = ++pos;
        int p = start;
        while (p < end) {
            char c = t.charAt(p);
            if (c == '"') {
                pos = p + 1;
                return p == start ? "" : p == start + 1 ? Strings.ofChar(t.charAt(start)) : t.substring(start, p);
            }
            if (c == '\\') return parseEscaped(start, p);
            if (c < ' ') break;
            p++;
        }
        pos = p;
        throw badString();
    }

    private JSThrow badString() {
        return error(pos == end ? "Unterminated string in JSON" : "Bad control character in string literal in JSON");
    }

    private String parseEscaped(int start, int p) {
        String t = text;
        StringBuilder b = new StringBuilder(p - start + 32);
        int from = start;
        while (p < end) {
            char c = t.charAt(p);
            if (c == '"') {
                pos = p + 1;
                return b.append(t, from, p).toString();
            }
            if (c < ' ') break;
            p++;
            if (c != '\\') continue;
            b.append(t, from, p - 1);
            if (p == end) {
                pos = p;
                throw unexpected();
            }
            c = t.charAt(p++);
            switch (c) {
                case '"', '\\', '/': b.append(c); break;
                case 'b': b.append('\b'); break;
                case 'f': b.append('\f'); break;
                case 'n': b.append('\n'); break;
                case 'r': b.append('\r'); break;
                case 't': b.append('\t'); break;
                case 'u': {
                    int v = 0;
                    for (int i = 0; i < 4; i++, p++) {
                        int d = p < end ? NumberParser.digit(t.charAt(p), 16) : -1;
                        if (d < 0) {
                            pos = p;
                            throw error(p == end ? "Unterminated string in JSON" : "Bad Unicode escape in JSON");
                        }
                        v = v << 4 | d;
                    }
                    b.append((char) v);
                    break;
                }
                default:
                    pos = p - 1;
                    throw error("Bad escaped character in JSON");
            }
            from = p;
        }
        pos = p;
        throw badString();
    }

    // ---- errors, worded as V8's

    private JSThrow error(String message) {
        int line = 1;
        int column = 1;
        for (int i = 0; i < pos; i++) {
            char c = text.charAt(i);
            if (c == '\r' && i + 1 < pos && text.charAt(i + 1) == '\n') continue;
            if (c == '\n' || c == '\r') {
                line++;
                column = 1;
            } else {
                column++;
            }
        }
        return Errors.syntaxError(message + " at position " + pos + " (line " + line + " column " + column + ")");
    }

    private JSThrow unexpected() {
        boolean special = text.equals("NaN") || text.equals("Infinity") || text.equals("undefined") || text.equals("[object Object]");
        if (special) return Errors.syntaxError("\"" + text + "\" is not valid JSON");
        if (pos == end) return Errors.syntaxError("Unexpected end of JSON input");
        char c = text.charAt(pos);
        if (c == '"') return error("Unexpected string in JSON");
        if (c == '-' || c >= '0' && c <= '9') return error("Unexpected number in JSON");
        int around = 10;
        String context;
        if (end <= 2 * around) {
            context = "\"" + text + "\"";
        } else {
            int from = pos < around ? 0 : pos - around;
            int to = pos >= end - around ? end : pos + around;
            context = (from > 0 ? "..." : "") + "\"" + text.substring(from, to) + "\"" + (to < end ? "..." : "");
        }
        return Errors.syntaxError("Unexpected token '" + c + "', " + context + " is not valid JSON");
    }
}
