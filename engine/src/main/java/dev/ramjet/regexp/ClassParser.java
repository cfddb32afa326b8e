package dev.ramjet.regexp;

import dev.ramjet.unicode.CaseTables;
import dev.ramjet.unicode.SequenceProperty;
import dev.ramjet.unicode.UnicodeData;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * Character classes and class escapes.
 * https://tc39.es/ecma262/#prod-CharacterClass
 *
 * <p>How case is ignored differs. Without {@code v} a class is read as it stands and then closed over case, before it is negated.
 * With {@code v} every operand is closed at once: the specification folds operands and computes with folded sets, and a set closed
 * over case is the same thing seen from outside (union, intersection, difference and complement keep it closed).
 */
final class ClassParser {
    private final RegExpParser in;

    ClassParser(RegExpParser in) {
        this.in = in;
    }

    /** What a class or a part of one stands for: characters, and with {@code v} strings of other lengths than one. */
    static final class Operand {
        CodePointSet characters;
        /** Folded if case is ignored; null when there are none. */
        TreeSet<String> strings;
        /** The syntactic property that negation looks at: whether strings may turn up, not whether there are some. */
        boolean mayContainStrings;
        /** Whether it is a single character, which alone can start or end a range. */
        final boolean isCharacter;

        Operand(CodePointSet characters, boolean isCharacter) {
            this.characters = characters;
            this.isCharacter = isCharacter;
        }

        private void addAll(Operand other) {
            characters = characters.union(other.characters);
            if (other.strings != null) {
                if (strings == null) strings = new TreeSet<>();
                strings.addAll(other.strings);
            }
        }

        /** Longer strings come first, then characters, then the empty string. */
        Node toNode(RegExpParser in) {
            if (strings == null || strings.isEmpty()) return in.set(characters);
            List<String> sorted = new ArrayList<>(strings);
            sorted.sort(LONGEST_FIRST);
            List<Node> alternatives = new ArrayList<>(sorted.size() + 1);
            boolean hasEmpty = false;
            for (String s : sorted) {
                if (s.isEmpty()) {
                    hasEmpty = true;
                    continue;
                }
                List<Node> parts = new ArrayList<>(s.length());
                for (int i = 0; i < s.length(); ) {
                    int c = s.codePointAt(i);
                    parts.add(in.literal(c));
                    i += Character.charCount(c);
                }
                alternatives.add(RegExpParser.sequence(parts));
            }
            if (!characters.isEmpty()) alternatives.add(in.set(characters));
            if (hasEmpty) alternatives.add(Node.Empty.INSTANCE);
            return RegExpParser.alternation(alternatives);
        }
    }

    private static final LongestFirst LONGEST_FIRST = new LongestFirst();

    private static final class LongestFirst implements java.util.Comparator<String> {
        @Override public int compare(String a, String b) {
            int byLength = b.codePointCount(0, b.length()) - a.codePointCount(0, a.length());
            return byLength != 0 ? byLength : a.compareTo(b);
        }
    }

    /** After the opening bracket. */
    Node parseClass() {
        if (in.sets) return parseNested().toNode(in);
        boolean negated = in.eat('^');
        CodePointSet set = in.closeOverCase(parseRanges());
        return in.set(negated ? set.complement(in.max()) : set);
    }

    // ---- Without v

    private CodePointSet parseRanges() {
        CodePointSet.Builder b = new CodePointSet.Builder(8);
        while (true) {
            if (in.at >= in.end) throw in.error("Unterminated character class");
            if (in.eat(']')) return b.build();
            Operand low = parseAtom();
            if (in.lookingAt('-') && in.at + 1 < in.end && in.pattern.charAt(in.at + 1) != ']') {
                in.at++;
                Operand high = parseAtom();
                if (!low.isCharacter || !high.isCharacter) {
                    if (in.unicode) throw in.error("Invalid character class");
                    b.add(low.characters);
                    b.add('-', '-');
                    b.add(high.characters);
                    continue;
                }
                int first = low.characters.first(), last = high.characters.first();
                if (first > last) throw in.error("Range out of order in character class");
                b.add(first, last);
            } else {
                b.add(low.characters);
            }
        }
    }

    private Operand parseAtom() {
        if (!in.lookingAt('\\')) return character(in.nextCharacter());
        in.at++;
        if (in.at >= in.end) throw in.error("\\ at end of pattern");
        if (in.eat('b')) return character('\b');
        Operand escape = parseClassEscape(true);
        return escape != null ? escape : character(in.parseCharacterEscape(true));
    }

    private static Operand character(int c) {
        return new Operand(CodePointSet.of(c), true);
    }

    // ---- Escapes that stand for sets, all modes

    /** After a backslash: {@code d D s S w W}, {@code p P}; null, and nothing read, when it is none of them. */
    Operand parseClassEscape(boolean inClass) {
        CodePointSet set;
        switch (in.peek()) {
            case 'd': set = CodePointSet.DIGIT; break;
            case 'D': set = CodePointSet.DIGIT.complement(in.max()); break;
            case 's': set = CodePointSet.SPACE; break;
            case 'S': set = CodePointSet.SPACE.complement(in.max()); break;
            case 'w': set = in.wordCharacters(); break;
            case 'W': set = in.wordCharacters().complement(in.max()); break;
            case 'p': case 'P':
                if (!in.unicode) return null;
                return parseProperty(inClass);
            default: return null;
        }
        in.at++;
        return new Operand(set, false);
    }

    private Operand parseProperty(boolean inClass) {
        String message = inClass ? "Invalid property name in character class" : "Invalid property name";
        boolean negated = in.pattern.charAt(in.at++) == 'P';
        if (!in.eat('{')) throw in.error(message);
        int start = in.at;
        int close = in.pattern.indexOf('}', start);
        if (close < 0) throw in.error(message);
        String name = in.pattern.substring(start, close), value = null;
        int equals = name.indexOf('=');
        if (equals >= 0) {
            value = name.substring(equals + 1);
            name = name.substring(0, equals);
        }
        in.at = close + 1;
        if (UnicodeData.hasProperty(name, value)) {
            if (in.validateOnly) return new Operand(CodePointSet.EMPTY, false);
            CodePointSet set = CodePointSet.ofSorted(UnicodeData.property(name, value));
            if (in.sets) set = in.closeOverCase(set);
            if (negated) set = set.complement(in.max());
            // Outside of classes there is nobody else to do it.
            if (!inClass && !in.sets) set = in.closeOverCase(set);
            return new Operand(set, false);
        }
        SequenceProperty sequences = value == null && in.sets ? UnicodeData.sequenceProperty(name) : null;
        if (sequences == null || negated) throw in.error(message);
        Operand operand = new Operand(in.closeOverCase(CodePointSet.ofSorted(sequences.characters)), false);
        operand.strings = new TreeSet<>();
        operand.mayContainStrings = true;
        if (!in.validateOnly) for (String s : sequences.strings) operand.strings.add(fold(s));
        return operand;
    }

    // ---- With v

    /** After the opening bracket, up to and with the closing one. */
    private Operand parseNested() {
        boolean negated = in.eat('^');
        Operand result = new Operand(CodePointSet.EMPTY, false);
        if (!in.eat(']')) {
            Operand first = parseOperand();
            if (atOperator('&')) parseIntersection(result, first);
            else if (atOperator('-')) parseSubtraction(result, first);
            else parseUnion(result, first);
        }
        if (negated) {
            if (result.mayContainStrings) throw in.error("Negated character class may contain strings");
            result.characters = result.characters.complement(in.max());
            result.strings = null;
        }
        return result;
    }

    private boolean atOperator(char c) {
        return in.at + 1 < in.end && in.pattern.charAt(in.at) == c && in.pattern.charAt(in.at + 1) == c;
    }

    private void parseUnion(Operand result, Operand first) {
        CodePointSet.Builder b = new CodePointSet.Builder(16);
        Operand operand = first;
        while (true) {
            if (in.lookingAt('-') && !atOperator('-')) {
                if (!operand.isCharacter) throw in.error("Invalid character class");
                in.at++;
                Operand high = parseOperand();
                if (!high.isCharacter) throw in.error("Invalid character class");
                int low = operand.characters.first(), last = high.characters.first();
                if (low > last) throw in.error("Range out of order in character class");
                CodePointSet.Builder range = new CodePointSet.Builder(2);
                range.add(low, last);
                b.add(in.closeOverCase(range.build()));
            } else {
                b.add(operand.isCharacter ? in.closeOverCase(operand.characters) : operand.characters);
                if (operand.strings != null) {
                    if (result.strings == null) result.strings = new TreeSet<>();
                    result.strings.addAll(operand.strings);
                }
                result.mayContainStrings |= operand.mayContainStrings;
            }
            if (in.eat(']')) break;
            if (atOperator('&') || atOperator('-')) throw in.error("Invalid set operation in character class");
            operand = parseOperand();
        }
        result.characters = b.build();
    }

    private void parseIntersection(Operand result, Operand first) {
        result.characters = closed(first);
        result.strings = first.strings;
        result.mayContainStrings = first.mayContainStrings;
        while (!in.eat(']')) {
            if (!atOperator('&')) throw in.at < in.end ? in.error("Invalid set operation in character class") : unterminated();
            in.at += 2;
            if (in.lookingAt('&')) throw in.error("Invalid character in character class");
            Operand next = parseOperand();
            result.characters = result.characters.intersect(closed(next));
            if (result.strings != null) {
                if (next.strings == null) result.strings = null;
                else result.strings.retainAll(next.strings);
            }
            result.mayContainStrings &= next.mayContainStrings;
        }
    }

    private void parseSubtraction(Operand result, Operand first) {
        result.characters = closed(first);
        result.strings = first.strings;
        result.mayContainStrings = first.mayContainStrings;
        while (!in.eat(']')) {
            if (!atOperator('-')) throw in.at < in.end ? in.error("Invalid set operation in character class") : unterminated();
            in.at += 2;
            Operand next = parseOperand();
            result.characters = result.characters.subtract(closed(next));
            if (result.strings != null && next.strings != null) result.strings.removeAll(next.strings);
        }
    }

    private CodePointSet closed(Operand operand) {
        return operand.isCharacter ? in.closeOverCase(operand.characters) : operand.characters;
    }

    private RegExpSyntaxException unterminated() {
        return in.error("Unterminated character class");
    }

    /** ClassSetOperand. A character is returned as it is, not closed over case: it may be the end of a range. */
    private Operand parseOperand() {
        if (in.at >= in.end) throw unterminated();
        char c = in.pattern.charAt(in.at);
        if (c == '[') {
            in.at++;
            return parseNested();
        }
        if (c == '\\') {
            in.at++;
            if (in.at >= in.end) throw in.error("\\ at end of pattern");
            if (in.eat('b')) return character('\b');
            if (in.lookingAt('q')) return parseStrings();
            Operand escape = parseClassEscape(true);
            return escape != null ? escape : character(parseSetCharacterEscape());
        }
        return character(parseSetCharacter());
    }

    private int parseSetCharacterEscape() {
        char c = in.pattern.charAt(in.at);
        if (isReservedPunctuator(c)) {
            in.at++;
            return c;
        }
        return in.parseCharacterEscape(true);
    }

    /** An unescaped ClassSetCharacter. */
    private int parseSetCharacter() {
        char c = in.pattern.charAt(in.at);
        switch (c) {
            case '(': case ')': case '[': case ']': case '{': case '}': case '/': case '-': case '|':
                throw in.error("Invalid character in character class");
            default:
        }
        if (isReservedDouble(c) && in.at + 1 < in.end && in.pattern.charAt(in.at + 1) == c) throw in.error("Invalid set operation in character class");
        return in.nextCharacter();
    }

    private static boolean isReservedPunctuator(char c) {
        switch (c) {
            case '&': case '-': case '!': case '#': case '%': case ',': case ':': case ';': case '<': case '=': case '>': case '@': case '`': case '~':
                return true;
            default:
                return false;
        }
    }

    private static boolean isReservedDouble(char c) {
        switch (c) {
            case '&': case '!': case '#': case '$': case '%': case '*': case '+': case ',': case '.': case ':': case ';': case '<': case '=': case '>':
            case '?': case '@': case '^': case '`': case '~':
                return true;
            default:
                return false;
        }
    }

    /** At the {@code q} of <code>\q{a|bc}</code>. */
    private Operand parseStrings() {
        in.at++;
        if (!in.eat('{')) throw in.error("Invalid escape");
        Operand result = new Operand(CodePointSet.EMPTY, false);
        CodePointSet.Builder single = new CodePointSet.Builder(8);
        StringBuilder current = new StringBuilder();
        while (true) {
            if (in.at >= in.end) throw unterminated();
            boolean close = in.lookingAt('}');
            if (close || in.lookingAt('|')) {
                in.at++;
                if (current.length() > 0 && current.codePointCount(0, current.length()) == 1) {
                    int c = current.codePointAt(0);
                    single.add(c, c);
                } else {
                    if (result.strings == null) result.strings = new TreeSet<>();
                    result.strings.add(fold(current.toString()));
                    result.mayContainStrings = true;
                }
                current.setLength(0);
                if (close) break;
                continue;
            }
            int c;
            if (in.eat('\\')) {
                if (in.at >= in.end) throw in.error("\\ at end of pattern");
                c = in.eat('b') ? '\b' : parseSetCharacterEscape();
            } else {
                c = parseSetCharacter();
            }
            current.appendCodePoint(c);
        }
        result.characters = in.closeOverCase(single.build());
        return result;
    }

    private String fold(String s) {
        if (!in.ignoreCase || in.validateOnly) return s;
        StringBuilder b = new StringBuilder(s.length());
        for (int i = 0; i < s.length(); ) {
            int c = s.codePointAt(i);
            b.appendCodePoint(CaseTables.canonicalize(c, true));
            i += Character.charCount(c);
        }
        return b.toString();
    }
}
