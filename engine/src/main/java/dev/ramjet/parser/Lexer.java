package dev.ramjet.parser;

import dev.ramjet.ast.Name;
import dev.ramjet.source.Source;
import dev.ramjet.source.SyntaxException;
import dev.ramjet.source.UnicodeTables;
import java.math.BigInteger;

/**
 * The lower half of the {@link Tokenizer}: the character buffer, identifiers, numbers, escape sequences, and decoding of literals.
 *
 * <p>The buffer holds source offsets {@code base} to {@code base + length}; {@link #pos} and friends index the buffer, token positions are source
 * offsets. Two zero characters follow the text, so that looking one character ahead needs no bounds test; a zero is the end only at
 * {@code pos >= length}.
 *
 * <p>Literals are checked while scanned but decoded only when somebody asks for the value: pre-parsing never does.
 */
abstract class Lexer {
    private static final byte ID_START = 1;
    private static final byte ID_PART = 2;
    private static final byte[] CLASSES = new byte[128];

    static {
        for (int c = 'a'; c <= 'z'; c++) CLASSES[c] = CLASSES[c - 32] = ID_START | ID_PART;
        CLASSES['$'] = CLASSES['_'] = ID_START | ID_PART;
        for (int c = '0'; c <= '9'; c++) CLASSES[c] = ID_PART;
    }

    final Source source;
    final UnicodeTables unicode;
    final NameTable names;
    final char[] buf;
    final int length;
    final int base;
    int pos;

    /** The current token. */
    int tok;
    int tokStart;
    int tokEnd;
    /** A line terminator stands before it. */
    boolean nl;
    /** Spelling of a word or private name (the latter with #). */
    Name name;
    /** The word was written with a Unicode escape. */
    boolean escaped;
    /** End of the token before. */
    int prevEnd;

    /** Value of a NUMBER unless numberPending. */
    double number;
    boolean numberPending;
    /** A string or template chunk: buffer range without delimiters, and whether it needs decoding. */
    int textStart;
    int textEnd;
    boolean textEscaped;
    /** Template chunk: no substitution follows; an escape is invalid (with its message). */
    boolean templateTail;
    String templateError;
    int templateErrorPos;

    /** Source offset of the latest legacy octal number or escape, and what strict code says to it. */
    int octalPos = -1;
    String octalMessage;

    Lexer(Source source, int from, int to, UnicodeTables unicode, NameTable names) {
        this.source = source;
        this.unicode = unicode;
        this.names = names;
        base = from;
        length = to - from;
        buf = new char[length + 2];
        source.text().getChars(from, to, buf, 0);
    }

    // ---- errors -----------------------------------------------------------------------------------------------------

    final SyntaxException error(String message, int start, int end) {
        return new SyntaxException(message, source, start, end);
    }

    /** An error at a buffer index. */
    final SyntaxException lexError(String message, int from, int to) {
        return new SyntaxException(message, source, base + from, base + Math.min(to, length));
    }

    final SyntaxException invalidToken(int at) {
        return lexError("Invalid or unexpected token", at, at + 1);
    }

    // ---- characters -------------------------------------------------------------------------------------------------

    static boolean isAsciiIdPart(char c) {
        return c < 128 && (CLASSES[c] & ID_PART) != 0;
    }

    static boolean isLineTerminator(int c) {
        return c == '\n' || c == '\r' || c == 0x2028 || c == 0x2029;
    }

    final int codePointAt(int at) {
        char c = buf[at];
        if (Character.isHighSurrogate(c) && at + 1 < length && Character.isLowSurrogate(buf[at + 1])) {
            return Character.toCodePoint(c, buf[at + 1]);
        }
        return c;
    }

    final boolean isIdStart(int c) {
        return c < 128 ? (CLASSES[c] & ID_START) != 0 : unicode.isIdStart(c);
    }

    final boolean isIdPart(int c) {
        return c < 128 ? (CLASSES[c] & ID_PART) != 0 : c == 0x200C || c == 0x200D || unicode.isIdContinue(c);
    }

    static int hexDigit(int c) {
        if (c >= '0' && c <= '9') return c - '0';
        c |= 32;
        return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
    }

    // ---- identifiers ------------------------------------------------------------------------------------------------

    /** Scans a word that starts at pos with an ASCII letter, $ or _; sets name and escaped, returns the token. */
    final int scanWord() {
        char[] b = buf;
        int start = pos;
        int p = start;
        int hash = 0;
        char c = b[p];
        do {
            hash = hash * 31 + c;
            c = b[++p];
        } while (c < 128 && (CLASSES[c] & ID_PART) != 0);
        if (c == '\\' || c >= 128) return scanWordSlow(start);
        pos = p;
        Name n = names.get(b, start, p, hash);
        name = n;
        escaped = false;
        return n.token;
    }

    /** A word with escapes or characters beyond ASCII. */
    final int scanWordSlow(int start) {
        name = names.get(scanIdentifierText(start));
        if (!escaped) return name.token;
        int token = name.token;
        return token > Token.LAST_IDENTIFIER && token != Token.PSEUDO ? Token.ESCAPED_KEYWORD : token;
    }

    private String scanIdentifierText(int start) {
        StringBuilder text = new StringBuilder();
        escaped = false;
        int p = start;
        boolean first = true;
        while (p < length) {
            int c = codePointAt(p);
            int from = p;
            if (c == '\\') {
                escaped = true;
                if (buf[p + 1] != 'u') throw invalidToken(p);
                pos = p + 2;
                c = scanUnicodeEscape(p, false);
                p = pos;
                if (first ? !isIdStart(c) : !isIdPart(c)) throw lexError("Invalid Unicode escape sequence", from, p);
            } else {
                if (first ? !isIdStart(c) : !isIdPart(c)) break;
                p += Character.charCount(c);
            }
            text.appendCodePoint(c);
            first = false;
        }
        pos = p;
        if (first) throw invalidToken(start);
        return text.toString();
    }

    /** Scans #name at pos. */
    final int scanPrivateName() {
        int start = pos;
        int c = codePointAt(pos + 1);
        if (pos + 1 >= length || !(isIdStart(c) || c == '\\')) throw invalidToken(pos);
        name = names.get("#" + scanIdentifierText(pos + 1));
        escaped = false;
        tokStart = base + start;
        return Token.PRIVATE_NAME;
    }

    // ---- escapes ----------------------------------------------------------------------------------------------------

    /**
     * Reads a Unicode escape whose u is before pos and leaves pos after it; returns -1 with templateError set where it is bad in a template.
     */
    final int scanUnicodeEscape(int backslash, boolean template) {
        int value = 0;
        if (buf[pos] == '{') {
            int p = pos + 1;
            int digits = 0;
            while (true) {
                int d = hexDigit(buf[p]);
                if (d < 0) break;
                value = value * 16 + d;
                digits++;
                p++;
                if (value > 0x10FFFF) return badEscape("Undefined Unicode code-point", backslash, p, template);
            }
            if (digits == 0 || buf[p] != '}') return badEscape("Invalid Unicode escape sequence", backslash, p, template);
            pos = p + 1;
            return value;
        }
        for (int i = 0; i < 4; i++) {
            int d = hexDigit(buf[pos + i]);
            if (d < 0) return badEscape("Invalid Unicode escape sequence", backslash, pos + i, template);
            value = value * 16 + d;
        }
        pos += 4;
        return value;
    }

    private int badEscape(String message, int backslash, int end, boolean template) {
        if (!template) throw lexError(message, backslash, Math.max(end, backslash + 2));
        if (templateError == null) {
            templateError = message;
            templateErrorPos = base + backslash;
        }
        return -1;
    }

    /** Checks the escape whose backslash is at pos and moves past it. */
    final void scanEscape(boolean template) {
        int backslash = pos;
        char c = buf[pos + 1];
        pos += 2;
        switch (c) {
            case 'u':
                scanUnicodeEscape(backslash, template);
                return;
            case 'x':
                if (hexDigit(buf[pos]) < 0 || hexDigit(buf[pos + 1]) < 0) {
                    badEscape("Invalid hexadecimal escape sequence", backslash, pos + 2, template);
                } else {
                    pos += 2;
                }
                return;
            case '\r':
                if (buf[pos] == '\n') pos++;
                return;
            case '0':
                if (!(buf[pos] >= '0' && buf[pos] <= '9')) return;
                octalEscape(backslash, "Octal escape sequences are not allowed in ", template);
                return;
            case '1': case '2': case '3': case '4': case '5': case '6': case '7':
                octalEscape(backslash, "Octal escape sequences are not allowed in ", template);
                return;
            case '8': case '9':
                octalEscape(backslash, "\\8 and \\9 are not allowed in ", template);
                return;
            default:
        }
    }

    private void octalEscape(int backslash, String message, boolean template) {
        if (template) {
            badEscape(message + "template strings.", backslash, backslash + 2, true);
        } else {
            octalPos = base + backslash;
            octalMessage = message + "strict mode.";
        }
    }

    /** Value of the current STRING, or a chunk of a template; null for a template chunk with an invalid escape. */
    final String textValue(boolean template) {
        if (template && templateError != null) return null;
        if (textEscaped) return decode(textStart, textEnd);
        int size = textEnd - textStart;
        if (size == 0) return "";
        if (size > 40) return new String(buf, textStart, size);
        int hash = 0;
        for (int i = textStart; i < textEnd; i++) hash = hash * 31 + buf[i];
        return names.get(buf, textStart, textEnd, hash).text;
    }

    /** Raw text of a template chunk: line terminators CR and CRLF become LF. */
    final String rawText() {
        int cr = textStart;
        while (cr < textEnd && buf[cr] != '\r') cr++;
        if (cr == textEnd) return new String(buf, textStart, textEnd - textStart);
        StringBuilder text = new StringBuilder(textEnd - textStart);
        for (int p = textStart; p < textEnd; p++) {
            char c = buf[p];
            if (c == '\r') {
                if (p + 1 < textEnd && buf[p + 1] == '\n') p++;
                c = '\n';
            }
            text.append(c);
        }
        return text.toString();
    }

    /** Decodes escapes that scanning found valid; normalises line terminators (which only templates can hold bare). */
    private String decode(int from, int to) {
        StringBuilder text = new StringBuilder(to - from);
        int saved = pos;
        int p = from;
        while (p < to) {
            char c = buf[p++];
            if (c == '\r') {
                if (p < to && buf[p] == '\n') p++;
                text.append('\n');
                continue;
            }
            if (c != '\\') {
                text.append(c);
                continue;
            }
            c = buf[p++];
            switch (c) {
                case 'n': text.append('\n'); break;
                case 't': text.append('\t'); break;
                case 'r': text.append('\r'); break;
                case 'b': text.append('\b'); break;
                case 'f': text.append('\f'); break;
                case 'v': text.append('\u000B'); break;
                case '\r':
                    if (p < to && buf[p] == '\n') p++;
                    break;
                case '\n': case 0x2028: case 0x2029:
                    break;
                case 'x':
                    text.append((char) (hexDigit(buf[p]) * 16 + hexDigit(buf[p + 1])));
                    p += 2;
                    break;
                case 'u':
                    pos = p;
                    text.appendCodePoint(scanUnicodeEscape(p - 2, false));
                    p = pos;
                    break;
                case '0': case '1': case '2': case '3': case '4': case '5': case '6': case '7': {
                    int value = c - '0';
                    int most = c <= '3' ? 2 : 1;
                    for (int i = 0; i < most && p < to && buf[p] >= '0' && buf[p] <= '7'; i++) value = value * 8 + buf[p++] - '0';
                    text.append((char) value);
                    break;
                }
                default:
                    text.append(c);
            }
        }
        pos = saved;
        return text.toString();
    }

    // ---- numbers ----------------------------------------------------------------------------------------------------

    /** Scans a number at pos: a digit, or a dot before a digit. */
    final int scanNumber() {
        int start = pos;
        char c = buf[pos];
        numberPending = true;
        int token = Token.NUMBER;
        if (c == '0') {
            char kind = (char) (buf[pos + 1] | 32);
            if (kind == 'x' || kind == 'o' || kind == 'b') {
                pos += 2;
                scanDigits(kind == 'x' ? 16 : kind == 'o' ? 8 : 2, start, true);
                if (buf[pos] == 'n') {
                    pos++;
                    token = Token.BIGINT;
                }
                return endNumber(start, token);
            }
            char next = buf[pos + 1];
            if (next == '_') throw lexError("Numeric separator can not be used after leading 0.", pos + 1, pos + 2);
            if (next >= '0' && next <= '9') return scanLegacyNumber(start);
        }
        if (c != '.') {
            int value = 0;
            int p = pos;
            while (p - start < 9 && buf[p] >= '0' && buf[p] <= '9') value = value * 10 + buf[p++] - '0';
            char end = buf[p];
            pos = p;
            if (end != '.' && end != '_' && (end < '0' || end > '9') && end != 'e' && end != 'E' && end != 'n') {
                number = value;
                numberPending = false;
                return endNumber(start, token);
            }
            pos = start;
            scanDigits(10, start, true);
            if (buf[pos] == 'n') {
                pos++;
                return endNumber(start, Token.BIGINT);
            }
        }
        if (buf[pos] == '.') {
            pos++;
            if (buf[pos] == '_') throw invalidSeparator(pos);
            scanDigits(10, start, false);
        }
        scanExponent(start);
        return endNumber(start, token);
    }

    private void scanExponent(int start) {
        if ((buf[pos] | 32) != 'e') return;
        pos++;
        if (buf[pos] == '+' || buf[pos] == '-') pos++;
        if (buf[pos] < '0' || buf[pos] > '9') throw lexError("Invalid or unexpected token", start, pos + 1);
        scanDigits(10, start, true);
    }

    /** 017, 08, 09.5: a leading zero. */
    private int scanLegacyNumber(int start) {
        boolean octal = true;
        int p = pos;
        for (; buf[p] >= '0' && buf[p] <= '9'; p++) if (buf[p] > '7') octal = false;
        pos = p;
        octalPos = base + start;
        if (buf[p] == '_') throw lexError("Numeric separator can not be used after leading 0.", p, p + 1);
        if (octal) {
            octalMessage = "Octal literals are not allowed in strict mode.";
            number = radixValue(start + 1, p, 8);
            numberPending = false;
            return endNumber(start, Token.NUMBER);
        }
        octalMessage = "Decimals with leading zeros are not allowed in strict mode.";
        if (buf[pos] == '.') {
            pos++;
            if (buf[pos] == '_') throw invalidSeparator(pos);
            scanDigits(10, start, false);
        }
        scanExponent(start);
        return endNumber(start, Token.NUMBER);
    }

    private SyntaxException invalidSeparator(int at) {
        return lexError("Numeric separators are not allowed here", at, at + 1);
    }

    private void scanDigits(int radix, int start, boolean required) {
        int p = pos;
        int from = p;
        boolean digitBefore = false;
        while (true) {
            char c = buf[p];
            if (c == '_') {
                if (!digitBefore) {
                    throw lexError(p > from ? "Only one underscore is allowed as numeric separator"
                            : "Numeric separators are not allowed here", p, p + 1);
                }
                digitBefore = false;
                p++;
                continue;
            }
            int d = radix == 16 ? hexDigit(c) : c >= '0' && c <= '9' ? c - '0' : -1;
            if (d < 0 || d >= radix) break;
            digitBefore = true;
            p++;
        }
        pos = p;
        if (p == from) {
            if (required) throw lexError("Invalid or unexpected token", start, p + 1);
        } else if (!digitBefore) {
            throw lexError("Numeric separators are not allowed at the end of numeric literals", p - 1, p);
        }
    }

    private int endNumber(int start, int token) {
        char c = buf[pos];
        if (c < 128) {
            if ((CLASSES[c] & ID_PART) != 0 || c == '\\') throw lexError("Invalid or unexpected token", start, pos + 1);
        } else if (isIdStart(codePointAt(pos))) {
            throw lexError("Invalid or unexpected token", start, pos + 1);
        }
        return token;
    }

    private String digits(int from, int to) {
        for (int i = from; i < to; i++) {
            if (buf[i] == '_') {
                StringBuilder text = new StringBuilder(to - from);
                for (int k = from; k < to; k++) if (buf[k] != '_') text.append(buf[k]);
                return text.toString();
            }
        }
        return new String(buf, from, to - from);
    }

    private double radixValue(int from, int to, int radix) {
        long value = 0;
        for (int i = from; i < to; i++) {
            if (buf[i] == '_') continue;
            value = value * radix + hexDigit(buf[i]);
            // So many more digits (a separator at most between two) are too many for a double; BigInteger would take quadratic time to say so.
            if (value >= 1L << 53) return to - i > 2100 ? Double.POSITIVE_INFINITY : new BigInteger(digits(from, to), radix).doubleValue();
        }
        return value;
    }

    /** Value of the current NUMBER. */
    final double numberValue() {
        if (!numberPending) return number;
        int from = tokStart - base;
        int to = tokEnd - base;
        if (buf[from] == '0' && to - from > 2) {
            switch (buf[from + 1] | 32) {
                case 'x': return radixValue(from + 2, to, 16);
                case 'o': return radixValue(from + 2, to, 8);
                case 'b': return radixValue(from + 2, to, 2);
                default:
            }
        }
        return Double.parseDouble(digits(from, to));
    }

    /** Digits of the current BIGINT, with radix prefix, without suffix. */
    final String bigIntDigits() {
        return digits(tokStart - base, tokEnd - base - 1);
    }
}
