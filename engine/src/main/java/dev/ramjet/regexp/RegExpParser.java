package dev.ramjet.regexp;

import dev.ramjet.unicode.UnicodeData;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * Pattern text → {@link Node}s, with every early error.
 * https://tc39.es/ecma262/#sec-patterns and https://tc39.es/ecma262/#sec-regular-expressions-patterns for Annex B.
 *
 * <p>Three grammars share the code: without {@code u} (Annex B: nearly everything means something), with {@code u}, and with
 * {@code v}, whose classes are read by {@link ClassParser}. Messages are those that V8's users know.
 *
 * <p>Groups nest by recursion; {@link RegExpCompiler} turns a stack overflow into an error.
 */
final class RegExpParser {
    private static final int MAX_CAPTURES = 1 << 16;

    final String pattern;
    final int flags;
    final boolean unicode, sets;
    /** Only early errors are wanted: sets are not made. */
    final boolean validateOnly;
    final int end;
    int at;

    /** Flags in force where the parser is; {@code (?i:)} changes them. */
    boolean ignoreCase;
    private boolean multiline, dotAll;

    private final ClassParser classes;
    /** Opened so far, the whole match included. */
    private int captures = 1;
    /** In the whole pattern; -1 until a scan ahead was needed. */
    private int totalCaptures = -1;
    private boolean hasNames;
    /** Where the parser is among alternatives, for duplicate names. */
    private Branch branch = new Branch(null, new Object(), 0);
    /** Of two groups that can both take part in a match; errors of the grammar, wherever they are, come first. */
    private RegExpSyntaxException duplicateName;
    private LinkedHashMap<String, List<NamedGroup>> names;
    private List<Object[]> namedReferences;

    /** One alternative of one disjunction, inside another. */
    private record Branch(Branch parent, Object disjunction, int alternative) {}

    private record NamedGroup(int index, Branch branch) {}

    RegExpParser(String pattern, int flags, boolean validateOnly) {
        this.pattern = pattern;
        this.flags = flags;
        this.validateOnly = validateOnly;
        end = pattern.length();
        sets = (flags & RegExpFlags.UNICODE_SETS) != 0;
        unicode = sets || (flags & RegExpFlags.UNICODE) != 0;
        ignoreCase = (flags & RegExpFlags.IGNORE_CASE) != 0;
        multiline = (flags & RegExpFlags.MULTILINE) != 0;
        dotAll = (flags & RegExpFlags.DOT_ALL) != 0;
        classes = new ClassParser(this);
    }

    /** The whole pattern. */
    Node parse() {
        Node node = parseDisjunction();
        if (at < end) throw error("Unmatched ')'");
        if (duplicateName != null) throw duplicateName;
        resolveNames();
        return node;
    }

    int captureCount() {
        return captures;
    }

    /** Group names in the order of the pattern. */
    String[] groupNames() {
        return names == null ? new String[0] : names.keySet().toArray(new String[0]);
    }

    /** For each name the groups that bear it. */
    int[][] groupIndices() {
        int[][] result = new int[names == null ? 0 : names.size()][];
        int n = 0;
        if (names != null) for (List<NamedGroup> groups : names.values()) result[n++] = indices(groups);
        return result;
    }

    RegExpSyntaxException error(String reason) {
        return error(reason, at);
    }

    private RegExpSyntaxException error(String reason, int offset) {
        return new RegExpSyntaxException("Invalid regular expression: /" + pattern + "/" + RegExpFlags.toString(flags) + ": " + reason, offset);
    }

    int peek() {
        return at < end ? pattern.charAt(at) : -1;
    }

    boolean lookingAt(char c) {
        return at < end && pattern.charAt(at) == c;
    }

    boolean eat(char c) {
        if (at >= end || pattern.charAt(at) != c) return false;
        at++;
        return true;
    }

    /** The next pattern character: a code point with {@code u}, a code unit without. */
    int nextCharacter() {
        if (!unicode) return pattern.charAt(at++);
        int c = pattern.codePointAt(at);
        at += Character.charCount(c);
        return c;
    }

    // ---- Disjunction, Alternative, Term

    private Node parseDisjunction() {
        Node first = parseAlternative();
        if (!lookingAt('|')) return first;
        List<Node> alternatives = new ArrayList<>();
        alternatives.add(first);
        while (eat('|')) {
            branch = new Branch(branch.parent, branch.disjunction, branch.alternative + 1);
            alternatives.add(parseAlternative());
        }
        return alternation(alternatives);
    }

    /** Alternatives that are one character each are a set: whichever matches, what follows is the same. */
    static Node alternation(List<Node> alternatives) {
        if (alternatives.size() == 1) return alternatives.get(0);
        CodePointSet union = CodePointSet.EMPTY;
        for (Node alternative : alternatives) {
            if (alternative.kind != Node.SET) return new Node.Alternation(alternatives.toArray(new Node[0]));
            union = union.union(((Node.CharSet) alternative).set);
        }
        return new Node.CharSet(union);
    }

    static Node sequence(List<Node> parts) {
        return parts.isEmpty() ? Node.Empty.INSTANCE : parts.size() == 1 ? parts.get(0) : new Node.Sequence(parts.toArray(new Node[0]));
    }

    private Node parseAlternative() {
        ArrayList<Node> parts = new ArrayList<>(4);
        while (at < end) {
            char c = pattern.charAt(at);
            if (c == '|' || c == ')') break;
            int captureStart = captures;
            int start = at;
            Node atom;
            boolean quantifiable = true;
            switch (c) {
                case '^':
                    at++;
                    atom = new Node.Assertion(multiline ? Node.Assertion.LINE_START : Node.Assertion.INPUT_START, null);
                    quantifiable = false;
                    break;
                case '$':
                    at++;
                    atom = new Node.Assertion(multiline ? Node.Assertion.LINE_END : Node.Assertion.INPUT_END, null);
                    quantifiable = false;
                    break;
                case '(':
                    atom = parseGroup();
                    // Annex B lets a look-ahead be quantified, nothing a look-behind.
                    if (isLook(start) && (unicode || pattern.charAt(start + 2) == '<') && isQuantifierNext()) throw error("Invalid quantifier");
                    break;
                case '*': case '+': case '?':
                    throw error("Nothing to repeat");
                case '.':
                    at++;
                    atom = set(dotAll ? all() : CodePointSet.LINE_TERMINATOR.complement(max()));
                    break;
                case '[':
                    at++;
                    atom = classes.parseClass();
                    break;
                case '\\':
                    atom = parseAtomEscape();
                    quantifiable = atom.kind != Node.ASSERTION;
                    break;
                case '{':
                    if (parseBraces() != null) throw error("Nothing to repeat", start);
                    if (unicode) throw error("Lone quantifier brackets");
                    at++;
                    atom = literal('{');
                    break;
                case '}': case ']':
                    if (unicode) throw error("Lone quantifier brackets");
                    at++;
                    atom = literal(c);
                    break;
                default:
                    atom = literal(nextCharacter());
            }
            if (quantifiable) atom = parseQuantifier(atom, captureStart);
            if (atom.kind == Node.SEQUENCE) {
                // A plain group is transparent.
                for (Node part : ((Node.Sequence) atom).parts) parts.add(part);
            } else if (atom.kind != Node.EMPTY) {
                parts.add(atom);
            }
        }
        return sequence(parts);
    }

    private boolean isLook(int start) {
        return pattern.startsWith("(?=", start) || pattern.startsWith("(?!", start) || pattern.startsWith("(?<=", start)
            || pattern.startsWith("(?<!", start);
    }

    private boolean isQuantifierNext() {
        int c = peek();
        if (c != '{') return c == '*' || c == '+' || c == '?';
        int start = at;
        int[] bounds = parseBraces();
        if (bounds != null && bounds[0] > bounds[1]) throw error("numbers out of order in {} quantifier");
        at = start;
        return bounds != null;
    }

    private Node parseQuantifier(Node atom, int captureStart) {
        int min, max;
        switch (peek()) {
            case '*': min = 0; max = Node.Loop.INFINITE; at++; break;
            case '+': min = 1; max = Node.Loop.INFINITE; at++; break;
            case '?': min = 0; max = 1; at++; break;
            case '{': {
                int[] bounds = parseBraces();
                if (bounds == null) {
                    if (unicode) throw error("Incomplete quantifier");
                    return atom;
                }
                min = bounds[0];
                max = bounds[1];
                if (min > max) throw error("numbers out of order in {} quantifier");
                break;
            }
            default: return atom;
        }
        boolean greedy = !eat('?');
        if (min == 1 && max == 1) return atom;
        if (atom.isZeroWidth()) {
            // Turns that take nothing are all alike: one stands for those that are demanded, and no other one counts.
            if (min > 1) min = 1;
            if (atom.kind == Node.EMPTY) return atom;
        }
        return new Node.Loop(atom, min, max, greedy, captureStart, captures);
    }

    /** <code>{n}</code>, <code>{n,}</code> or <code>{n,m}</code>: the bounds; null, and nothing read, when it is none of them. */
    private int[] parseBraces() {
        int start = at;
        at++;
        int min = parseCount();
        if (min >= 0) {
            int max = min;
            if (eat(',')) {
                max = Node.Loop.INFINITE;
                if (!lookingAt('}')) max = parseCount();
            }
            if (max >= 0 && eat('}')) return new int[] {min, max};
        }
        at = start;
        return null;
    }

    /** Decimal digits, clamped; -1 if there are none. */
    private int parseCount() {
        int start = at;
        long n = 0;
        while (at < end && isDigit(pattern.charAt(at))) n = Math.min(n * 10 + pattern.charAt(at++) - '0', Node.Loop.INFINITE);
        return at == start ? -1 : (int) n;
    }

    // ---- Groups

    private Node parseGroup() {
        int start = at;
        at++;
        if (!eat('?')) return parseCapture(null);
        int c = peek();
        switch (c) {
            case ':':
                at++;
                return parseGroupBody();
            case '=': case '!':
                at++;
                return parseLook(true, c == '!');
            case '<':
                at++;
                if (lookingAt('=') || lookingAt('!')) {
                    boolean negative = pattern.charAt(at++) == '!';
                    return parseLook(false, negative);
                }
                return parseCapture(parseGroupName());
            case 'i': case 'm': case 's': case '-':
                return parseModifiers();
            default:
                throw error("Invalid group", start);
        }
    }

    /** What is between the parentheses, and the closing one. */
    private Node parseGroupBody() {
        Branch outer = branch;
        branch = new Branch(outer, new Object(), 0);
        Node body = parseDisjunction();
        branch = outer;
        if (!eat(')')) throw error("Unterminated group");
        return body;
    }

    private Node parseCapture(String name) {
        int index = captures++;
        if (captures > MAX_CAPTURES) throw error("Too many captures");
        if (name != null) declareName(name, index);
        return new Node.Capture(index, parseGroupBody());
    }

    private Node parseLook(boolean ahead, boolean negative) {
        int first = captures;
        Node body = parseGroupBody();
        return new Node.Look(body, ahead, negative, first, captures);
    }

    private Node parseModifiers() {
        int on = 0, off = 0;
        boolean minus = false;
        for (; ; at++) {
            int c = peek();
            int bit;
            switch (c) {
                case 'i': bit = RegExpFlags.IGNORE_CASE; break;
                case 'm': bit = RegExpFlags.MULTILINE; break;
                case 's': bit = RegExpFlags.DOT_ALL; break;
                case '-':
                    if (minus) throw error("Multiple dashes in flag group");
                    minus = true;
                    continue;
                case ':':
                    if (on == 0 && off == 0) throw error("Invalid flag group");
                    at++;
                    return parseModified(on, off);
                default:
                    throw error("Invalid group");
            }
            if (((on | off) & bit) != 0) throw error("Repeated flag in flag group");
            if (minus) off |= bit;
            else on |= bit;
        }
    }

    private Node parseModified(int on, int off) {
        boolean i = ignoreCase, m = multiline, s = dotAll;
        int flags = on & ~off;
        if ((flags & RegExpFlags.IGNORE_CASE) != 0) ignoreCase = true;
        if ((flags & RegExpFlags.MULTILINE) != 0) multiline = true;
        if ((flags & RegExpFlags.DOT_ALL) != 0) dotAll = true;
        if ((off & RegExpFlags.IGNORE_CASE) != 0) ignoreCase = false;
        if ((off & RegExpFlags.MULTILINE) != 0) multiline = false;
        if ((off & RegExpFlags.DOT_ALL) != 0) dotAll = false;
        Node body = parseGroupBody();
        ignoreCase = i;
        multiline = m;
        dotAll = s;
        return body;
    }

    // ---- Names

    private void declareName(String name, int index) {
        if (names == null) names = new LinkedHashMap<>();
        List<NamedGroup> groups = names.get(name);
        if (groups == null) names.put(name, groups = new ArrayList<>(1));
        for (NamedGroup group : groups) {
            if (duplicateName == null && !areAlternatives(group.branch, branch)) duplicateName = error("Duplicate capture group name");
        }
        groups.add(new NamedGroup(index, branch));
    }

    /** Whether two places are in different alternatives of one disjunction, so that at most one of them takes part in a match. */
    private static boolean areAlternatives(Branch a, Branch b) {
        for (Branch x = a; x != null; x = x.parent) {
            for (Branch y = b; y != null; y = y.parent) {
                if (x.disjunction == y.disjunction && x.alternative != y.alternative) return true;
            }
        }
        return false;
    }

    /** After {@code <}, up to and with {@code >}. */
    private String parseGroupName() {
        String message = "Invalid capture group name";
        StringBuilder name = new StringBuilder();
        while (true) {
            if (at >= end) throw error(message);
            // Names are read by code points and may hold escapes of the u kind whatever the flags.
            int c = pattern.codePointAt(at);
            at += Character.charCount(c);
            if (c == '>') break;
            if (c == '\\') {
                if (!eat('u')) throw error(message);
                c = parseUnicodeEscape(true);
                if (c < 0) throw error("Invalid Unicode escape");
            }
            if (!(name.isEmpty() ? UnicodeData.isIdentifierStart(c) : UnicodeData.isIdentifierPart(c))) throw error(message);
            name.appendCodePoint(c);
        }
        if (name.isEmpty()) throw error(message);
        return name.toString();
    }

    private void resolveNames() {
        if (namedReferences == null) return;
        for (Object[] reference : namedReferences) {
            List<NamedGroup> groups = names == null ? null : names.get((String) reference[1]);
            if (groups == null) throw error("Invalid named capture referenced");
            ((Node.BackReference) reference[0]).groups = indices(groups);
        }
    }

    private static int[] indices(List<NamedGroup> groups) {
        int[] indices = new int[groups.size()];
        for (int i = 0; i < indices.length; i++) indices[i] = groups.get(i).index;
        return indices;
    }

    /** Counts the groups of the whole pattern and looks for names: what {@code \1} and {@code \k} mean hangs on groups still to come. */
    private void scanGroups() {
        if (totalCaptures >= 0) return;
        int count = 1;
        for (int i = 0; i < end; i++) {
            switch (pattern.charAt(i)) {
                case '\\':
                    i++;
                    break;
                case '[':
                    for (i++; i < end && pattern.charAt(i) != ']'; i++) if (pattern.charAt(i) == '\\') i++;
                    break;
                case '(':
                    if (i + 1 < end && pattern.charAt(i + 1) == '?') {
                        if (!pattern.startsWith("<", i + 2) || pattern.startsWith("=", i + 3) || pattern.startsWith("!", i + 3)) break;
                        hasNames = true;
                    }
                    count++;
                    break;
                default:
            }
        }
        totalCaptures = count;
    }

    boolean hasNamedGroups() {
        scanGroups();
        return hasNames;
    }

    // ---- Escapes

    private Node parseAtomEscape() {
        if (at + 1 >= end) throw error("\\ at end of pattern");
        char c = pattern.charAt(at + 1);
        switch (c) {
            case 'b': case 'B':
                at += 2;
                return new Node.Assertion(c == 'b' ? Node.Assertion.WORD_BOUNDARY : Node.Assertion.NOT_WORD_BOUNDARY, wordCharacters());
            case '1': case '2': case '3': case '4': case '5': case '6': case '7': case '8': case '9': {
                int start = at++;
                long n = 0;
                while (at < end && isDigit(pattern.charAt(at))) n = Math.min(n * 10 + pattern.charAt(at++) - '0', MAX_CAPTURES);
                if (n >= captures) scanGroups();
                if (n < captures || n < totalCaptures) return new Node.BackReference(new int[] {(int) n}, ignoreCase);
                if (unicode) throw error("Invalid escape");
                at = start + 1;
                if (c >= '8') {
                    at++;
                    return literal(c);
                }
                return literal(parseLegacyOctal());
            }
            case 'k': {
                if (!unicode && !hasNamedGroups()) {
                    at += 2;
                    return literal('k');
                }
                at += 2;
                if (!eat('<')) throw error("Invalid named reference");
                Node.BackReference reference = new Node.BackReference(null, ignoreCase);
                String name = parseGroupName();
                if (namedReferences == null) namedReferences = new ArrayList<>();
                namedReferences.add(new Object[] {reference, name});
                return reference;
            }
            default: {
                at++;
                ClassParser.Operand set = classes.parseClassEscape(false);
                if (set != null) return set.toNode(this);
                return literal(parseCharacterEscape(false));
            }
        }
    }

    /**
     * After the backslash: CharacterEscape. A backslash that Annex B lets stand for itself is returned, with nothing read.
     */
    int parseCharacterEscape(boolean inClass) {
        int start = at;
        char c = pattern.charAt(at++);
        switch (c) {
            case 'f': return '\f';
            case 'n': return '\n';
            case 'r': return '\r';
            case 't': return '\t';
            case 'v': return 0x0b;
            case 'c': {
                int letter = peek();
                if (letter >= 'a' && letter <= 'z' || letter >= 'A' && letter <= 'Z'
                    || inClass && !unicode && (letter >= '0' && letter <= '9' || letter == '_')) {
                    at++;
                    return letter & 31;
                }
                if (unicode) throw error("Invalid Unicode escape");
                at = start;
                return '\\';
            }
            case '0':
                if (!isDigit(peek())) return 0;
                if (unicode) throw error("Invalid decimal escape");
                at = start;
                return parseLegacyOctal();
            case '1': case '2': case '3': case '4': case '5': case '6': case '7':
                // Out of classes the caller has seen to these.
                if (unicode) throw error("Invalid decimal escape");
                at = start;
                return parseLegacyOctal();
            case 'x': {
                int value = parseHex(2);
                if (value >= 0) return value;
                if (unicode) throw error("Invalid escape");
                return 'x';
            }
            case 'u': {
                int value = parseUnicodeEscape(unicode);
                if (value >= 0) return value;
                if (unicode) throw error("Invalid Unicode escape");
                return 'u';
            }
            default:
                if (unicode) {
                    if (isSyntaxCharacter(c) || c == '/' || c == '-' && inClass) return c;
                    throw error("Invalid escape");
                }
                if (c == 'k' && hasNamedGroups()) throw error("Invalid escape");
                return c;
        }
    }

    static boolean isSyntaxCharacter(int c) {
        switch (c) {
            case '^': case '$': case '\\': case '.': case '*': case '+': case '?': case '(': case ')': case '[': case ']': case '{': case '}': case '|':
                return true;
            default:
                return false;
        }
    }

    private int parseLegacyOctal() {
        int value = pattern.charAt(at++) - '0';
        for (int i = 0; i < 2; i++) {
            int c = peek();
            if (c < '0' || c > '7' || value * 8 + c - '0' > 0xff) break;
            value = value * 8 + c - '0';
            at++;
        }
        return value;
    }

    /** Exactly {@code digits} hexadecimal digits; -1, and nothing read, when they are not there. */
    private int parseHex(int digits) {
        if (at + digits > end) return -1;
        int value = 0;
        for (int i = 0; i < digits; i++) {
            int digit = hexDigit(pattern.charAt(at + i));
            if (digit < 0) return -1;
            value = value * 16 + digit;
        }
        at += digits;
        return value;
    }

    static int hexDigit(int c) {
        return c >= '0' && c <= '9' ? c - '0' : c >= 'a' && c <= 'f' ? c - 'a' + 10 : c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
    }

    /** After {@code \}{@code u}. With {@code full}, braces and surrogate pairs count. -1, and nothing read, when malformed. */
    private int parseUnicodeEscape(boolean full) {
        int start = at;
        if (full && eat('{')) {
            int value = 0;
            boolean digits = false;
            for (; at < end && hexDigit(pattern.charAt(at)) >= 0; at++) {
                digits = true;
                value = value * 16 + hexDigit(pattern.charAt(at));
                if (value > 0x10ffff) break;
            }
            if (digits && value <= 0x10ffff && eat('}')) return value;
            at = start;
            return -1;
        }
        int value = parseHex(4);
        if (full && value >= 0xd800 && value <= 0xdbff && at + 1 < end && pattern.charAt(at) == '\\' && pattern.charAt(at + 1) == 'u') {
            int afterHigh = at;
            at += 2;
            int low = parseHex(4);
            if (low >= 0xdc00 && low <= 0xdfff) return Character.toCodePoint((char) value, (char) low);
            at = afterHigh;
        }
        return value;
    }

    static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    // ---- Sets

    int max() {
        return unicode ? CodePointSet.MAX_POINT : CodePointSet.MAX_UNIT;
    }

    CodePointSet all() {
        return unicode ? CodePointSet.ALL_POINTS : CodePointSet.ALL_UNITS;
    }

    CodePointSet wordCharacters() {
        return unicode && ignoreCase ? CodePointSet.WORD_UNICODE_IGNORE_CASE : CodePointSet.WORD;
    }

    CodePointSet closeOverCase(CodePointSet set) {
        return ignoreCase && !validateOnly ? set.closeOverCase(unicode) : set;
    }

    Node set(CodePointSet set) {
        return new Node.CharSet(set);
    }

    /** One character, as the flags in force have it. */
    Node literal(int c) {
        return new Node.CharSet(closeOverCase(CodePointSet.of(c)));
    }
}
