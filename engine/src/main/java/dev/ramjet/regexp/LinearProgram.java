package dev.ramjet.regexp;

import java.util.ArrayList;
import java.util.Arrays;

/**
 * A pattern as a non-deterministic automaton, for {@link LinearMatcher}: instructions that take one character, branch by preference, set
 * captures, or assert. There is one for patterns without back-references and look-around; counted loops are written out, so there is none
 * for those that would be long then.
 *
 * <p>A turn of a loop beyond the minimum that takes nothing does not count in ECMAScript. The only thing a thread has to remember for that is
 * one bit a loop: nothing taken since the turn began. Taking a character clears all of them, so the number of states stays small.
 */
final class LinearProgram {
    static final int SET = 0, SPLIT = 1, JUMP = 2, SAVE = 3, CLEAR = 4, ASSERT = 5, BEGIN = 6, END = 7, MATCH = 8;
    /** Instructions are three ints. */
    static final int WIDTH = 3;
    private static final int MAX_INSTRUCTIONS = 4000, MAX_BITS = 5;

    final int[] code;
    final CharClass[] classes;
    /** Word characters, for boundaries, by instruction operand. */
    final int bits;
    final boolean unicode;
    final int captureCount, minLength;

    private LinearProgram(Builder b, RegExpProgram program, Node root) {
        code = Arrays.copyOf(b.code, b.length);
        classes = b.classes.toArray(new CharClass[0]);
        bits = b.bits;
        unicode = program.isUnicode();
        captureCount = program.captureCount();
        minLength = root.minLength();
    }

    int size() {
        return code.length / WIDTH;
    }

    /** The automaton, or null where there is none. */
    static LinearProgram of(RegExpProgram program) {
        Builder b = new Builder();
        try {
            // The tree was dropped when the program was made.
            Node root = new RegExpParser(program.pattern, program.flags, false).parse();
            b.unicode = program.isUnicode();
            b.emit(root);
            b.add(MATCH, 0, 0);
            return new LinearProgram(b, program, root);
        } catch (None | StackOverflowError e) {
            return null;
        }
    }

    /** The pattern needs more than an automaton has, or a larger one than is worth it. */
    private static final class None extends RuntimeException {
        private static final long serialVersionUID = 1;

        None() {
            super(null, null, false, false);
        }
    }

    private static final class Builder {
        int[] code = new int[64 * WIDTH];
        int length;
        int bits;
        boolean unicode;
        final ArrayList<CharClass> classes = new ArrayList<>();
        private final ArrayList<CodePointSet> sets = new ArrayList<>();

        int add(int op, int a, int b) {
            if (length == code.length) {
                if (length >= MAX_INSTRUCTIONS * WIDTH) throw new None();
                code = Arrays.copyOf(code, 2 * length);
            }
            code[length] = op;
            code[length + 1] = a;
            code[length + 2] = b;
            length += WIDTH;
            return length / WIDTH - 1;
        }

        private int here() {
            return length / WIDTH;
        }

        private void setTarget(int instruction, int operand, int target) {
            code[instruction * WIDTH + operand] = target;
        }

        private int classOf(CodePointSet set) {
            int i = sets.indexOf(set);
            if (i >= 0) return i;
            sets.add(set);
            classes.add(new CharClass(set, unicode ? CodePointSet.MAX_POINT : CodePointSet.MAX_UNIT));
            return sets.size() - 1;
        }

        void emit(Node node) {
            switch (node.kind) {
                case Node.EMPTY: break;
                case Node.SET: add(SET, classOf(((Node.CharSet) node).set), 0); break;
                case Node.SEQUENCE:
                    for (Node part : ((Node.Sequence) node).parts) emit(part);
                    break;
                case Node.ALTERNATION: emitAlternation(((Node.Alternation) node).alternatives); break;
                case Node.CAPTURE: {
                    Node.Capture capture = (Node.Capture) node;
                    add(SAVE, 2 * capture.index, 0);
                    emit(capture.body);
                    add(SAVE, 2 * capture.index + 1, 0);
                    break;
                }
                case Node.LOOP: emitLoop((Node.Loop) node); break;
                case Node.ASSERTION: {
                    Node.Assertion assertion = (Node.Assertion) node;
                    add(ASSERT, assertion.type, assertion.word == null ? 0 : classOf(assertion.word));
                    break;
                }
                default: throw new None();
            }
        }

        private void emitAlternation(Node[] alternatives) {
            int[] ends = new int[alternatives.length];
            for (int i = 0; i < alternatives.length; i++) {
                boolean last = i == alternatives.length - 1;
                int split = last ? 0 : add(SPLIT, here() + 1, 0);
                emit(alternatives[i]);
                if (last) break;
                ends[i] = add(JUMP, 0, 0);
                setTarget(split, 2, here());
            }
            for (int i = 0; i < alternatives.length - 1; i++) setTarget(ends[i], 1, here());
        }

        private void emitLoop(Node.Loop loop) {
            for (int i = 0; i < loop.min; i++) emitTurn(loop, -1);
            if (loop.max == loop.min) return;
            boolean mayBeEmpty = loop.body.minLength() == 0;
            int bit = -1;
            if (mayBeEmpty) {
                bit = bits++;
                if (bits > MAX_BITS) throw new None();
            }
            if (loop.max == Node.Loop.INFINITE) {
                int top = here(), split = addChoice(loop);
                emitTurn(loop, bit);
                add(JUMP, top, 0);
                setExit(loop, split);
                return;
            }
            int optional = loop.max - loop.min;
            if (optional > MAX_INSTRUCTIONS) throw new None();
            int[] splits = new int[optional];
            for (int i = 0; i < optional; i++) {
                splits[i] = addChoice(loop);
                emitTurn(loop, bit);
            }
            for (int i = 0; i < optional; i++) setExit(loop, splits[i]);
        }

        /** A turn or the exit, the preferred one first. */
        private int addChoice(Node.Loop loop) {
            int split = add(SPLIT, 0, 0);
            setTarget(split, loop.greedy ? 1 : 2, here());
            return split;
        }

        private void setExit(Node.Loop loop, int split) {
            setTarget(split, loop.greedy ? 2 : 1, here());
        }

        private void emitTurn(Node.Loop loop, int bit) {
            if (bit >= 0) add(BEGIN, bit, 0);
            if (loop.endCapture > loop.firstCapture) add(CLEAR, 2 * loop.firstCapture, 2 * loop.endCapture);
            emit(loop.body);
            if (bit >= 0) add(END, bit, 0);
        }
    }
}
