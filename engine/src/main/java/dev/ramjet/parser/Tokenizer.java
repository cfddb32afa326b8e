package dev.ramjet.parser;

import dev.ramjet.ast.Name;
import dev.ramjet.source.Source;
import dev.ramjet.source.SyntaxException;
import dev.ramjet.source.UnicodeTables;

/**
 * Source text to tokens. {@link #next()} moves to the next token, which is described by the fields of {@link Lexer}: no token objects, and no
 * allocation but for new names.
 *
 * <p>One token is current, none is read ahead: where the grammar decides what a character means, the parser reads the token again
 * ({@link #rescanRegExp()}, {@link #rescanTemplate()}). {@link #peek()} looks at the token after the current one and comes back.
 */
abstract class Tokenizer extends Lexer {
    /** Takes note of each token when it is left behind, for printing. */
    interface Sink {
        void token(Tokenizer at);
    }

    boolean module;
    Sink sink;

    /** What peek() saw. */
    int peekStart;
    boolean peekNl;
    boolean peekEscaped;

    /** Regular expression literal: buffer range of its pattern; flags follow to the token's end. */
    int patternStart;
    int patternEnd;

    Tokenizer(Source source, int from, int to, UnicodeTables unicode, NameTable names) {
        super(source, from, to, unicode, names);
    }

    /** Skips a hashbang comment; only at the very start of a program. */
    final void skipHashbang() {
        if (buf[0] == '#' && buf[1] == '!') {
            int p = 2;
            while (p < length && !isLineTerminator(buf[p])) p++;
            pos = p;
        }
    }

    /** Reads the next token. */
    final void next() {
        if (sink != null) sink.token(this);
        prevEnd = tokEnd;
        nl = false;
        tok = scan();
        tokEnd = base + pos;
    }

    /** The token after the current one; its position and newline flag are in peekStart and peekNl. */
    final int peek() {
        return peek(1);
    }

    /** The token {@code distance} after the current one; peekNl tells of a line terminator before any of those passed. */
    final int peek(int distance) {
        int savedPos = pos;
        int savedTok = tok;
        int savedStart = tokStart;
        int savedEnd = tokEnd;
        int savedTextStart = textStart;
        int savedTextEnd = textEnd;
        boolean savedTextEscaped = textEscaped;
        boolean savedNl = nl;
        boolean savedEscaped = escaped;
        int savedOctal = octalPos;
        Name savedName = name;
        nl = false;
        int result = scan();
        for (int i = 1; i < distance; i++) result = scan();
        peekStart = tokStart;
        peekNl = nl;
        peekEscaped = escaped;
        pos = savedPos;
        tok = savedTok;
        tokStart = savedStart;
        tokEnd = savedEnd;
        textStart = savedTextStart;
        textEnd = savedTextEnd;
        textEscaped = savedTextEscaped;
        nl = savedNl;
        escaped = savedEscaped;
        octalPos = savedOctal;
        name = savedName;
        return result;
    }

    /** Continues after {@code offset}, which becomes the end of the previous token. */
    final void jumpTo(int offset) {
        pos = offset - base;
        tokEnd = offset;
        next();
    }

    private int scan() {
        char[] b = buf;
        while (true) {
            char c = b[pos];
            switch (c) {
                case ' ': case '\t': case 0x0B: case 0x0C:
                    pos++;
                    continue;
                case '\n': case '\r':
                    nl = true;
                    pos++;
                    continue;
                case '/':
                    if (b[pos + 1] == '/') {
                        skipLineComment(pos + 2);
                        continue;
                    }
                    if (b[pos + 1] == '*') {
                        skipBlockComment();
                        continue;
                    }
                    tokStart = base + pos;
                    return operator('=', Token.DIV, Token.ASSIGN_DIV);
                case 'a': case 'b': case 'c': case 'd': case 'e': case 'f': case 'g': case 'h': case 'i': case 'j': case 'k': case 'l':
                case 'm': case 'n': case 'o': case 'p': case 'q': case 'r': case 's': case 't': case 'u': case 'v': case 'w': case 'x':
                case 'y': case 'z': case 'A': case 'B': case 'C': case 'D': case 'E': case 'F': case 'G': case 'H': case 'I': case 'J':
                case 'K': case 'L': case 'M': case 'N': case 'O': case 'P': case 'Q': case 'R': case 'S': case 'T': case 'U': case 'V':
                case 'W': case 'X': case 'Y': case 'Z': case '$': case '_':
                    tokStart = base + pos;
                    return scanWord();
                case '(':
                    return single(Token.LEFT_PAREN);
                case ')':
                    return single(Token.RIGHT_PAREN);
                case '{':
                    return single(Token.LEFT_BRACE);
                case '}':
                    return single(Token.RIGHT_BRACE);
                case '[':
                    return single(Token.LEFT_BRACKET);
                case ']':
                    return single(Token.RIGHT_BRACKET);
                case ';':
                    return single(Token.SEMICOLON);
                case ',':
                    return single(Token.COMMA);
                case ':':
                    return single(Token.COLON);
                case '~':
                    return single(Token.BIT_NOT);
                case '@':
                    return single(Token.AT);
                case '.':
                    tokStart = base + pos;
                    if (b[pos + 1] >= '0' && b[pos + 1] <= '9') return scanNumber();
                    if (b[pos + 1] == '.' && b[pos + 2] == '.') {
                        pos += 3;
                        return Token.ELLIPSIS;
                    }
                    pos++;
                    return Token.DOT;
                case '"': case '\'':
                    tokStart = base + pos;
                    return scanString(c);
                case '`':
                    tokStart = base + pos;
                    pos++;
                    return scanTemplateChunk();
                case '0': case '1': case '2': case '3': case '4': case '5': case '6': case '7': case '8': case '9':
                    tokStart = base + pos;
                    return scanNumber();
                case '=':
                    tokStart = base + pos;
                    if (b[pos + 1] == '>') {
                        pos += 2;
                        return Token.ARROW;
                    }
                    if (b[pos + 1] != '=') {
                        pos++;
                        return Token.ASSIGN;
                    }
                    pos++;
                    return operator('=', Token.EQ, Token.STRICT_EQ);
                case '!':
                    tokStart = base + pos;
                    if (b[pos + 1] != '=') {
                        pos++;
                        return Token.NOT;
                    }
                    pos++;
                    return operator('=', Token.NE, Token.STRICT_NE);
                case '-':
                    if (b[pos + 1] == '-' && b[pos + 2] == '>' && !module && (nl || atStart())) {
                        skipLineComment(pos + 3);
                        continue;
                    }
                    return scanOperator(c);
                case '<':
                    if (b[pos + 1] == '!' && b[pos + 2] == '-' && b[pos + 3] == '-' && !module) {
                        skipLineComment(pos + 4);
                        continue;
                    }
                    return scanOperator(c);
                case '+': case '*': case '%': case '>': case '&': case '|': case '^': case '?':
                    return scanOperator(c);
                case '#':
                    tokStart = base + pos;
                    return scanPrivateName();
                case '\\':
                    tokStart = base + pos;
                    return scanWordSlow(pos);
                case 0:
                    tokStart = base + pos;
                    if (pos >= length) {
                        tokStart = base + length;
                        pos = length;
                        return Token.EOF;
                    }
                    throw invalidToken(pos);
                default:
                    if (c == 0x2028 || c == 0x2029) {
                        nl = true;
                        pos++;
                        continue;
                    }
                    if (c == 0xFEFF || c == 0xA0 || c > 0xA0 && unicode.isSpaceSeparator(c)) {
                        pos++;
                        continue;
                    }
                    tokStart = base + pos;
                    if (c >= 0x80 && isIdStart(codePointAt(pos))) return scanWordSlow(pos);
                    throw invalidToken(pos);
            }
        }
    }

    /** Nothing but white space and comments before pos. */
    private boolean atStart() {
        return tokEnd == base && base == 0;
    }

    private int single(int token) {
        tokStart = base + pos;
        pos++;
        return token;
    }

    /** At pos a character that makes {@code plain}, or with {@code second} after it {@code longer}. */
    private int operator(char second, int plain, int longer) {
        if (buf[pos + 1] == second) {
            pos += 2;
            return longer;
        }
        pos++;
        return plain;
    }

    private int scanOperator(char c) {
        char[] b = buf;
        int p = pos;
        tokStart = base + p;
        char d = b[p + 1];
        int token;
        int size = 1;
        switch (c) {
            case '+':
                token = d == '+' ? Token.INC : d == '=' ? Token.ASSIGN_ADD : Token.ADD;
                if (token != Token.ADD) size = 2;
                break;
            case '-':
                token = d == '-' ? Token.DEC : d == '=' ? Token.ASSIGN_SUB : Token.SUB;
                if (token != Token.SUB) size = 2;
                break;
            case '*':
                if (d == '*') {
                    boolean assign = b[p + 2] == '=';
                    token = assign ? Token.ASSIGN_EXP : Token.EXP;
                    size = assign ? 3 : 2;
                } else {
                    token = d == '=' ? Token.ASSIGN_MUL : Token.MUL;
                    if (d == '=') size = 2;
                }
                break;
            case '%':
                token = d == '=' ? Token.ASSIGN_MOD : Token.MOD;
                if (d == '=') size = 2;
                break;
            case '<':
                if (d == '<') {
                    boolean assign = b[p + 2] == '=';
                    token = assign ? Token.ASSIGN_SHL : Token.SHL;
                    size = assign ? 3 : 2;
                } else {
                    token = d == '=' ? Token.LE : Token.LT;
                    if (d == '=') size = 2;
                }
                break;
            case '>':
                if (d == '>') {
                    char e = b[p + 2];
                    if (e == '>') {
                        boolean assign = b[p + 3] == '=';
                        token = assign ? Token.ASSIGN_USHR : Token.USHR;
                        size = assign ? 4 : 3;
                    } else {
                        token = e == '=' ? Token.ASSIGN_SHR : Token.SHR;
                        size = e == '=' ? 3 : 2;
                    }
                } else {
                    token = d == '=' ? Token.GE : Token.GT;
                    if (d == '=') size = 2;
                }
                break;
            case '&':
                if (d == '&') {
                    boolean assign = b[p + 2] == '=';
                    token = assign ? Token.ASSIGN_AND : Token.AND;
                    size = assign ? 3 : 2;
                } else {
                    token = d == '=' ? Token.ASSIGN_BIT_AND : Token.BIT_AND;
                    if (d == '=') size = 2;
                }
                break;
            case '|':
                if (d == '|') {
                    boolean assign = b[p + 2] == '=';
                    token = assign ? Token.ASSIGN_OR : Token.OR;
                    size = assign ? 3 : 2;
                } else {
                    token = d == '=' ? Token.ASSIGN_BIT_OR : Token.BIT_OR;
                    if (d == '=') size = 2;
                }
                break;
            case '^':
                token = d == '=' ? Token.ASSIGN_BIT_XOR : Token.BIT_XOR;
                if (d == '=') size = 2;
                break;
            default:
                if (d == '?') {
                    boolean assign = b[p + 2] == '=';
                    token = assign ? Token.ASSIGN_COALESCE : Token.COALESCE;
                    size = assign ? 3 : 2;
                } else if (d == '.' && !(b[p + 2] >= '0' && b[p + 2] <= '9')) {
                    token = Token.QUESTION_DOT;
                    size = 2;
                } else {
                    token = Token.QUESTION;
                }
        }
        pos = p + size;
        return token;
    }

    private void skipLineComment(int p) {
        char[] b = buf;
        while (true) {
            char c = b[p];
            if (c > '\r' && c < 0x2028) {
                p++;
                continue;
            }
            if (c == '\n' || c == '\r' || c == 0x2028 || c == 0x2029 || c == 0 && p >= length) break;
            p++;
        }
        pos = p;
    }

    private void skipBlockComment() {
        char[] b = buf;
        int p = pos + 2;
        while (true) {
            char c = b[p];
            if (c > '*' && c < 0x2028) {
                p++;
                continue;
            }
            if (c == '*') {
                if (b[p + 1] == '/') break;
            } else if (c == '\n' || c == '\r' || c == 0x2028 || c == 0x2029) {
                nl = true;
            } else if (c == 0 && p >= length) {
                throw lexError("Invalid or unexpected token", pos, length);
            }
            p++;
        }
        pos = p + 2;
    }

    private int scanString(char quote) {
        char[] b = buf;
        int start = pos;
        int p = start + 1;
        textStart = p;
        textEscaped = false;
        while (true) {
            char c = b[p];
            if (c == quote) break;
            if (c == '\\') {
                textEscaped = true;
                if (p + 1 >= length) throw lexError("Invalid or unexpected token", start, length);
                pos = p;
                scanEscape(false);
                p = pos;
                continue;
            }
            if (c == '\n' || c == '\r' || c == 0 && p >= length) throw lexError("Invalid or unexpected token", start, p);
            p++;
        }
        textEnd = p;
        pos = p + 1;
        return Token.STRING;
    }

    /** Scans template characters from pos up to the closing backquote or the opening of a substitution. */
    private int scanTemplateChunk() {
        char[] b = buf;
        int p = pos;
        textStart = p;
        textEscaped = false;
        templateError = null;
        while (true) {
            char c = b[p];
            if (c == '`') {
                templateTail = true;
                textEnd = p;
                pos = p + 1;
                return Token.TEMPLATE;
            }
            if (c == '$' && b[p + 1] == '{') {
                templateTail = false;
                textEnd = p;
                pos = p + 2;
                return Token.TEMPLATE;
            }
            if (c == '\\') {
                textEscaped = true;
                if (p + 1 < length) {
                    pos = p;
                    scanEscape(true);
                    p = pos;
                    continue;
                }
            } else if (c == '\r') {
                textEscaped = true;
            }
            if (p >= length) throw lexError("Unterminated template literal", length, length);
            p++;
        }
    }

    /** The current } ends a substitution: scans the chunk after it. */
    final void rescanTemplate() {
        pos = tokStart - base + 1;
        tok = scanTemplateChunk();
        tokEnd = base + pos;
    }

    /** The current / or /= starts a regular expression: scans it. */
    final void rescanRegExp() {
        char[] b = buf;
        int start = tokStart - base;
        int p = start + 1;
        boolean inClass = false;
        while (true) {
            char c = b[p];
            if (c == '\n' || c == '\r' || c == 0x2028 || c == 0x2029 || p >= length) {
                throw lexError("Invalid regular expression: missing /", start, p);
            }
            if (c == '\\') {
                p++;
                if (p >= length || isLineTerminator(b[p])) throw lexError("Invalid regular expression: missing /", start, p);
            } else if (c == '[') {
                inClass = true;
            } else if (c == ']') {
                inClass = false;
            } else if (c == '/' && !inClass) {
                break;
            }
            p++;
        }
        patternStart = start + 1;
        patternEnd = p++;
        while (true) {
            char c = b[p];
            if (c == '\\') throw lexError("Invalid regular expression flags", start, p);
            if (c < 128 ? !isAsciiIdPart(c) : !isIdPart(codePointAt(p))) break;
            p += c >= 0x80 ? Character.charCount(codePointAt(p)) : 1;
        }
        pos = p;
        tok = Token.REGEXP;
        tokEnd = base + pos;
    }

    final String pattern() {
        return new String(buf, patternStart, patternEnd - patternStart);
    }

    final String patternFlags() {
        int from = patternEnd + 1;
        return new String(buf, from, tokEnd - base - from);
    }

    // ---- unexpected tokens ------------------------------------------------------------------------------------------

    /** The error for a current token that does not fit. */
    final SyntaxException unexpected() {
        return error(unexpectedMessage(), tokStart, tokEnd);
    }

    private String unexpectedMessage() {
        switch (tok) {
            case Token.EOF: return "Unexpected end of input";
            case Token.NUMBER:
            case Token.BIGINT: return "Unexpected number";
            case Token.STRING: return "Unexpected string";
            case Token.TEMPLATE: return "Unexpected template string";
            case Token.REGEXP: return "Unexpected regular expression";
            case Token.ESCAPED_KEYWORD: return "Keyword must not contain escaped characters";
            case Token.ENUM: return "Unexpected reserved word";
            case Token.PRIVATE_NAME: return "Unexpected identifier '" + name.text + "'";
            default:
                if (Token.isIdentifier(tok)) return "Unexpected identifier '" + name.text + "'";
                return "Unexpected token '" + Token.text(tok) + "'";
        }
    }
}
