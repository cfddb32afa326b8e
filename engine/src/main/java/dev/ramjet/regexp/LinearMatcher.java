package dev.ramjet.regexp;

import java.util.Arrays;

/**
 * Runs a {@link LinearProgram}: all threads of the automaton in step, in the order in which backtracking would try them, a state at most once a
 * position. The first thread to reach the end cuts off those behind it. Time is proportional to the input times the program, whatever the
 * pattern; it is the way out where backtracking does not come to an end.
 */
final class LinearMatcher {
    private final LinearProgram program;
    private final String in;
    private final int width;
    /** Threads by position in the list: state (instruction and bits), and captures. */
    private int[] now, next;
    private int[] nowCaptures, nextCaptures;
    private int count;
    /** At which position a state was last added. */
    private final int[] seen;
    /** Work still to do for {@link #add}: states, and captures to put back (complement of the register, then the value). */
    private int[] stack = new int[64];
    private final int[] captures;

    private LinearMatcher(LinearProgram program, String in) {
        this.program = program;
        this.in = in;
        width = 2 * program.captureCount;
        seen = new int[program.size() << program.bits];
        Arrays.fill(seen, -1);
        now = new int[16];
        next = new int[16];
        nowCaptures = new int[16 * width];
        nextCaptures = new int[16 * width];
        captures = new int[width];
    }

    /** {@link CompiledMatcher#search}. */
    static boolean search(LinearProgram program, String in, int start, int last, int[] captures, StepBudget budget) {
        return new LinearMatcher(program, in).run(start, last, captures, budget);
    }

    private boolean run(int start, int last, int[] result, StepBudget budget) {
        LinearProgram program = this.program;
        int[] code = program.code;
        int end = in.length();
        int bits = program.bits;
        int threads = 0;
        boolean found = false;
        long work = 0;
        for (int pos = start;;) {
            // The threads that stand at pos are in now; a new one starts here, behind all others.
            if (!found && pos <= last) {
                Arrays.fill(captures, -1);
                captures[0] = pos;
                count = threads;
                int[] list = next, lists = nextCaptures;
                next = now;
                nextCaptures = nowCaptures;
                add(0, pos);
                now = next;
                nowCaptures = nextCaptures;
                next = list;
                nextCaptures = lists;
                threads = count;
            } else if (threads == 0) {
                return found;
            }
            int c = -1, size = 1;
            if (pos < end) {
                c = program.unicode ? in.codePointAt(pos) : in.charAt(pos);
                if (c > 0xffff) size = 2;
            }
            count = 0;
            for (int i = 0; i < threads; i++) {
                int pc = now[i] >>> bits;
                int at = pc * LinearProgram.WIDTH;
                if (code[at] == LinearProgram.MATCH) {
                    System.arraycopy(nowCaptures, i * width, result, 0, width);
                    result[1] = pos;
                    found = true;
                    break;
                }
                if (c >= 0 && program.classes[code[at + 1]].contains(c)) {
                    System.arraycopy(nowCaptures, i * width, captures, 0, width);
                    add(pc + 1 << bits, pos + size);
                }
            }
            work += 4 + threads;
            if (work >= StepBudget.INTERVAL) {
                if (budget != null) budget.spend((int) Math.min(work, Integer.MAX_VALUE));
                work = 0;
            }
            if (pos >= end) return found;
            pos += size;
            threads = count;
            int[] list = now, lists = nowCaptures;
            now = next;
            nowCaptures = nextCaptures;
            next = list;
            nextCaptures = lists;
        }
    }

    /** Appends the threads that a state at {@code pos} leads to without taking a character. */
    private void add(int state, int pos) {
        int[] code = program.code;
        int bits = program.bits, mask = (1 << bits) - 1;
        int sp = 0;
        stack[sp++] = state;
        while (sp > 0) {
            state = stack[--sp];
            if (state < 0) {
                captures[~state] = stack[--sp];
                continue;
            }
            thread:
            while (seen[state] != pos) {
                seen[state] = pos;
                int pc = state >>> bits, open = state & mask;
                int at = pc * LinearProgram.WIDTH;
                int a = code[at + 1], b = code[at + 2];
                switch (code[at]) {
                    case LinearProgram.SET, LinearProgram.MATCH:
                        append(state);
                        break thread;
                    case LinearProgram.SPLIT:
                        room(sp + 1);
                        stack[sp++] = b << bits | open;
                        state = a << bits | open;
                        continue;
                    case LinearProgram.JUMP:
                        state = a << bits | open;
                        continue;
                    case LinearProgram.SAVE:
                        room(sp + 2);
                        stack[sp++] = captures[a];
                        stack[sp++] = ~a;
                        captures[a] = pos;
                        break;
                    case LinearProgram.CLEAR:
                        room(sp + 2 * (b - a));
                        for (int r = a; r < b; r++) {
                            stack[sp++] = captures[r];
                            stack[sp++] = ~r;
                            captures[r] = -1;
                        }
                        break;
                    case LinearProgram.ASSERT:
                        if (!holds(a, b, pos)) break thread;
                        break;
                    case LinearProgram.BEGIN:
                        open |= 1 << a;
                        break;
                    default:
                        // END: a turn that took nothing does not count.
                        if ((open & 1 << a) != 0) break thread;
                }
                state = pc + 1 << bits | open;
            }
        }
    }

    private void room(int n) {
        if (n > stack.length) stack = Arrays.copyOf(stack, Math.max(n, stack.length * 2));
    }

    private void append(int state) {
        if (count == next.length) {
            next = Arrays.copyOf(next, count * 2);
            nextCaptures = Arrays.copyOf(nextCaptures, count * 2 * width);
        }
        next[count] = state;
        System.arraycopy(captures, 0, nextCaptures, count++ * width, width);
    }

    private boolean holds(int type, int word, int pos) {
        switch (type) {
            case Node.Assertion.INPUT_START: return pos == 0;
            case Node.Assertion.INPUT_END: return pos == in.length();
            case Node.Assertion.LINE_START: return pos == 0 || RegExpMatcher.isLineTerminator(in.charAt(pos - 1));
            case Node.Assertion.LINE_END: return pos == in.length() || RegExpMatcher.isLineTerminator(in.charAt(pos));
            default: {
                CharClass words = program.classes[word];
                boolean before = pos > 0 && words.contains(in.charAt(pos - 1));
                boolean after = pos < in.length() && words.contains(in.charAt(pos));
                return (before != after) == (type == Node.Assertion.WORD_BOUNDARY);
            }
        }
    }
}
