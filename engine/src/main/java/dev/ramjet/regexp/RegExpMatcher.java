package dev.ramjet.regexp;

import dev.ramjet.unicode.CaseTables;

import java.util.Arrays;

/**
 * Runs programs: backtracking with an explicit stack, as the specification's continuations do it, and no Java recursion.
 *
 * <p>One per agent: it keeps its stack and registers between matches and allocates nothing for a match. Not for several threads. What
 * the instructions do is in {@link Op}.
 */
public final class RegExpMatcher {
    /** In ints: 64 MiB, as V8 has it. */
    private static final int MAX_STACK = 1 << 24;
    /** A stack that grew larger is not kept. */
    private static final int KEPT_STACK = 1 << 16;

    private int[] stack = new int[256];
    private int[] registers = new int[32];
    private StepBudget budget;
    /** Makes JVM code of hot programs; null where nothing is compiled. */
    public CompiledMatcher.Compiler compiler;
    // Steps that backtracking may take before an automaton takes over, where the pattern has one.
    private static final long ALLOWANCE = 1 << 18, ALLOWANCE_A_UNIT = 32;
    private long allowance;
    private RegExpProgram current;
    /** Where the subject begins in the string that is searched: 0 but for {@link #matchRest}. Read by compiled programs. */
    public int begin;
    /** For tests: no backtracking where it can be done without. */
    boolean alwaysLinear;
    private static final Exhausted EXHAUSTED = new Exhausted();

    /** Backtracking has taken more steps than it may. */
    private static final class Exhausted extends RuntimeException {
        private static final long serialVersionUID = 1;

        Exhausted() {
            super(null, null, false, false);
        }
    }

    /** Steps counted before the last refill; wraps. */
    private int spent;
    private int fuel = StepBudget.INTERVAL;

    /** {@link #match(RegExpProgram, String, int, boolean, int[], StepBudget)}, sticky if the expression has that flag. */
    public boolean match(RegExpProgram program, String input, int start, int[] captures, StepBudget budget) {
        return match(program, input, start, program.isSticky(), captures, budget);
    }

    /**
     * Searches for a match at or after {@code start}.
     *
     * @param start where to begin, between 0 and the length; with {@code u}, in the middle of a surrogate pair means at its start
     * @param sticky try only at {@code start}
     * @param captures receives start and end of each capture, -1 for those not set; at least twice {@link RegExpProgram#captureCount()}
     * @param budget told of the work, or null
     * @return whether there is a match; {@code captures} is not touched when not
     * @throws RegExpStackOverflowException if backtracking takes too much memory
     * @throws RegExpSyntaxException if the program, made at the first match, would be too large
     */
    public boolean match(RegExpProgram program, String input, int start, boolean sticky, int[] captures, StepBudget budget) {
        RegExpCode code = program.code();
        this.budget = budget;
        if (code.unicode && start > 0 && isInsidePair(input, start)) start--;
        int last = input.length() - code.minLength;
        if (sticky || code.anchored) {
            if (!sticky && start != begin) return false;
            last = Math.min(last, start);
        }
        if (start > last) return false;
        CompiledMatcher compiled = code.compiled;
        current = program;
        allowance = alwaysLinear ? 0 : ALLOWANCE + ALLOWANCE_A_UNIT * input.length();
        try {
            if (alwaysLinear && program.linear() != null) throw EXHAUSTED;
            if (compiled == null) {
                compiled = interpretOrCompile(code);
                if (compiled == null) return interpret(code, input, start, last, captures);
            }
            return compiled.search(this, input, start, last, captures);
        } catch (Exhausted e) {
            return searchLinearly(program.linear(), input, start, last, captures, budget);
        } catch (RegExpStackOverflowException e) {
            LinearProgram linear = program.linear();
            if (linear == null) throw e;
            return searchLinearly(linear, input, start, last, captures, budget);
        } finally {
            this.budget = null;
            current = null;
            if (stack.length > KEPT_STACK) stack = new int[256];
        }
    }

    /** Whether {@link #matchRest} can do it: nothing in the program looks at what is before its position. */
    public boolean canSearchRest(RegExpProgram program) {
        return program.code().looksAheadOnly;
    }

    /**
     * {@link #match} in the rest of a text from {@code begin} on, which is not copied; {@code start} and the captures count from there.
     *
     * @throws RegExpStackOverflowException if backtracking takes too much memory
     */
    public boolean matchRest(RegExpProgram program, String text, int begin, int start, boolean sticky, int[] captures, StepBudget budget) {
        this.begin = begin;
        try {
            if (!match(program, text, begin + start, sticky, captures, budget)) return false;
        } finally {
            this.begin = 0;
        }
        for (int i = 2 * program.captureCount() - 1; i >= 0; i--) if (captures[i] >= 0) captures[i] -= begin;
        return true;
    }

    private boolean searchLinearly(LinearProgram linear, String input, int start, int last, int[] captures, StepBudget budget) {
        int b = begin;
        if (b == 0) return LinearMatcher.search(linear, input, start, last, captures, budget);
        if (!LinearMatcher.search(linear, input.substring(b), start - b, last - b, captures, budget)) return false;
        for (int i = 2 * linear.captureCount - 1; i >= 0; i--) if (captures[i] >= 0) captures[i] += b;
        return true;
    }

    private boolean interpret(RegExpCode code, String input, int start, int last, int[] captures) {
        if (registers.length < code.registerCount) registers = new int[code.registerCount + 16];
        Arrays.fill(registers, 0, 2 * code.captureCount, -1);
        int before = spent - fuel;
        boolean found = search(code, input, start, last);
        // A position tried costs about as much as a step; so does a call.
        if (code.heat >= 0) code.heat = Math.min(Integer.MAX_VALUE >> 1, code.heat + 8 + (spent - fuel - before) + ((found ? registers[1] : last) - start >> 2));
        if (found) System.arraycopy(registers, 0, captures, 0, 2 * code.captureCount);
        return found;
    }

    /** Hands a hot program to the compiler; what comes of it at once, or null. */
    private CompiledMatcher interpretOrCompile(RegExpCode code) {
        CompiledMatcher.Compiler compiler = this.compiler;
        if (compiler == null || code.heat < 0 || code.heat < compiler.threshold()) return null;
        code.heat = -1;
        compiler.compile(code);
        return code.compiled;
    }

    public static boolean isInsidePair(String in, int at) {
        return at < in.length() && Character.isLowSurrogate(in.charAt(at)) && Character.isHighSurrogate(in.charAt(at - 1));
    }

    private boolean search(RegExpCode code, String in, int start, int last) {
        if (start == last) return run(code, in, start);
        for (int at = start; at <= last; at++) {
            if (code.prefix != null) {
                at = in.indexOf(code.prefix, at);
                if (at < 0 || at > last) return false;
            } else if (code.skips != null) {
                at = code.skips.find(in, at, last);
                if (at < 0) return false;
                if (code.first != null && !code.first.contains(in.charAt(at))) continue;
            } else if (code.first != null) {
                // A selective first unit means that there is one, even where only a look-ahead takes it.
                at = code.first.find(in, at, Math.min(last + 1, in.length()));
                if (at < 0) return false;
            } else if (code.later != null && at > begin) {
                int to = code.later.find(in, at, Math.min(last + 1, in.length()));
                if (to < 0) {
                    if (!code.laterAtEnd || last < in.length()) return false;
                    to = in.length();
                }
                at = to;
            }
            if (code.unicode && at > start && isInsidePair(in, at)) continue;
            if (run(code, in, at)) return true;
            int from = at;
            if (code.leadingRun != null) at = code.unicode ? code.leadingRun.skipPoints(in, at, Integer.MAX_VALUE) : code.leadingRun.skip(in, at, in.length());
            spend(1 + (at - from >> 5));
        }
        return false;
    }

    private void spend(int steps) {
        if ((fuel -= steps) < 0) refill();
    }

    private int refill() {
        int spent = StepBudget.INTERVAL - fuel;
        this.spent += spent;
        allowance -= spent;
        if (allowance < 0) {
            if (current.linear() != null) {
                fuel = StepBudget.INTERVAL;
                throw EXHAUSTED;
            }
            allowance = Long.MAX_VALUE;
        }
        fuel = StepBudget.INTERVAL;
        if (budget != null) budget.spend(spent);
        return fuel;
    }

    // ---- For compiled matchers.

    public int[] stack() {
        return stack;
    }

    public int fuel() {
        return fuel;
    }

    public void setFuel(int fuel) {
        this.fuel = fuel;
    }

    public int[] grow(int needed) {
        if (needed > MAX_STACK) throw new RegExpStackOverflowException();
        return stack = Arrays.copyOf(stack, Math.min(MAX_STACK, Math.max(needed, stack.length * 2)));
    }

    /** One attempt at {@code start}. All registers are as before when it fails. */
    private boolean run(RegExpCode program, String in, int start) {
        final int[] code = program.code;
        final CharClass[] classes = program.classes;
        final int[] registers = this.registers;
        final int end = in.length();
        int[] stack = this.stack;
        int fuel = this.fuel;
        int sp = 0;
        stack[sp++] = start;
        stack[sp++] = 0;
        int pos = start;
        int pc = 1;
        while (true) {
            // An instruction that succeeds continues the loop; one that fails leaves the switch.
            instruction:
            switch (code[pc]) {
                case Op.FAIL:
                    this.fuel = fuel;
                    return false;
                case Op.MATCH:
                    this.fuel = fuel;
                    registers[0] = start;
                    registers[1] = pos;
                    return true;
                case Op.CHAR:
                    if (pos >= end || in.charAt(pos) != code[pc + 1]) break;
                    pos++;
                    pc += 2;
                    continue;
                case Op.CHAR2: {
                    if (pos >= end) break;
                    int c = in.charAt(pos);
                    if (c != code[pc + 1] && c != code[pc + 2]) break;
                    pos++;
                    pc += 3;
                    continue;
                }
                case Op.STRING: {
                    String s = program.strings[code[pc + 1]];
                    if (!in.startsWith(s, pos)) break;
                    pos += s.length();
                    pc += 2;
                    continue;
                }
                case Op.SET:
                    if (pos >= end || !classes[code[pc + 1]].contains(in.charAt(pos))) break;
                    pos++;
                    pc += 2;
                    continue;
                case Op.SET_POINT: {
                    if (pos >= end) break;
                    int c = in.codePointAt(pos);
                    if (!classes[code[pc + 1]].contains(c)) break;
                    pos += c > 0xffff ? 2 : 1;
                    pc += 2;
                    continue;
                }
                case Op.ANY:
                    if (pos >= end) break;
                    pos++;
                    pc++;
                    continue;
                case Op.BACK_SET:
                    if (pos <= 0 || !classes[code[pc + 1]].contains(in.charAt(pos - 1))) break;
                    pos--;
                    pc += 2;
                    continue;
                case Op.BACK_SET_POINT: {
                    if (pos <= 0) break;
                    int c = in.codePointBefore(pos);
                    if (!classes[code[pc + 1]].contains(c)) break;
                    pos -= c > 0xffff ? 2 : 1;
                    pc += 2;
                    continue;
                }
                case Op.LOOP:
                    if (--fuel < 0) fuel = outOfFuel(fuel);
                    pc = code[pc + 1];
                    continue;
                case Op.JUMP:
                    pc = code[pc + 1];
                    continue;
                case Op.SPLIT:
                    if (sp + 2 > stack.length) stack = grow(sp + 2);
                    stack[sp++] = pos;
                    stack[sp++] = code[pc + 1];
                    pc += 2;
                    continue;
                case Op.PEEK:
                    pc = pos < end && classes[code[pc + 1]].contains(in.charAt(pos)) ? pc + 3 : code[pc + 2];
                    continue;
                case Op.ALTERNATIVES:
                case Op.ALTERNATIVES_RETRY: {
                    AlternativeTable table = program.tables[code[pc + 1]];
                    long mask;
                    if (code[pc] == Op.ALTERNATIVES) {
                        mask = table.mask(in, pos);
                        if (mask == 0) break;
                        pc += 2;
                    } else {
                        mask = (long) stack[sp - 1] << 32 | stack[sp - 2] & 0xffffffffL;
                        sp -= 2;
                    }
                    long rest = mask & mask - 1;
                    if (rest != 0) {
                        if (sp + 4 > stack.length) stack = grow(sp + 4);
                        stack[sp++] = (int) rest;
                        stack[sp++] = (int) (rest >>> 32);
                        stack[sp++] = pos;
                        stack[sp++] = pc;
                    }
                    pc = table.targets[Long.numberOfTrailingZeros(mask)];
                    continue;
                }
                case Op.SAVE: {
                    int r = code[pc + 1];
                    if (sp + 2 > stack.length) stack = grow(sp + 2);
                    stack[sp++] = registers[r];
                    stack[sp++] = ~r;
                    registers[r] = pos;
                    pc += 2;
                    continue;
                }
                case Op.CLEAR:
                case Op.KEEP: {
                    int from = code[pc + 1], to = code[pc + 2];
                    boolean keep = code[pc] == Op.KEEP;
                    if (sp + 2 * (to - from) > stack.length) stack = grow(sp + 2 * (to - from));
                    for (int r = from; r < to; r++) {
                        int value = registers[r];
                        if (value == -1 && !keep) continue;
                        stack[sp++] = value;
                        stack[sp++] = ~r;
                        if (!keep) registers[r] = -1;
                    }
                    pc += 3;
                    continue;
                }
                case Op.SET_REGISTER: {
                    int r = code[pc + 1];
                    if (sp + 2 > stack.length) stack = grow(sp + 2);
                    stack[sp++] = registers[r];
                    stack[sp++] = ~r;
                    registers[r] = code[pc + 2];
                    pc += 3;
                    continue;
                }
                case Op.CHECK_PROGRESS:
                    if (pos == registers[code[pc + 1]]) break;
                    pc += 2;
                    continue;
                case Op.COUNT_GREEDY:
                    if (registers[code[pc + 1]] >= code[pc + 2]) {
                        pc = code[pc + 3];
                        continue;
                    }
                    if (code[pc + 4] != 0) {
                        if (sp + 2 > stack.length) stack = grow(sp + 2);
                        stack[sp++] = pos;
                        stack[sp++] = code[pc + 3];
                    }
                    pc += 5;
                    continue;
                case Op.COUNT_LAZY:
                    if (registers[code[pc + 1]] < code[pc + 2]) {
                        if (sp + 2 > stack.length) stack = grow(sp + 2);
                        stack[sp++] = pos;
                        stack[sp++] = code[pc + 3];
                    }
                    pc += 4;
                    continue;
                case Op.COUNT_MIN:
                    pc = registers[code[pc + 1]] < code[pc + 2] ? code[pc + 3] : pc + 4;
                    continue;
                case Op.COUNT_LOOP: {
                    if (--fuel < 0) fuel = outOfFuel(fuel);
                    int r = code[pc + 1];
                    if (sp + 2 > stack.length) stack = grow(sp + 2);
                    stack[sp++] = registers[r];
                    stack[sp++] = ~r;
                    registers[r]++;
                    pc = code[pc + 2];
                    continue;
                }
                case Op.COUNT_PROGRESS:
                    if (registers[code[pc + 1]] >= code[pc + 2] && pos == registers[code[pc + 3]]) break;
                    pc += 4;
                    continue;
                case Op.RUN: {
                    int max = code[pc + 3];
                    int limit = max < end - pos ? pos + max : end;
                    int to = classes[code[pc + 1]].skip(in, pos, limit);
                    if (to - pos < code[pc + 2]) break;
                    fuel -= to - pos >> 5;
                    pos = to;
                    pc += 4;
                    continue;
                }
                case Op.RUN_POINT: {
                    int to = runPoints(classes[code[pc + 1]], in, pos, code[pc + 2]);
                    if (to < 0) break;
                    int max = code[pc + 3];
                    to = classes[code[pc + 1]].skipPoints(in, to, max == Integer.MAX_VALUE ? max : max - code[pc + 2]);
                    fuel -= to - pos >> 5;
                    pos = to;
                    pc += 4;
                    continue;
                }
                case Op.GREEDY:
                case Op.GREEDY_POINT: {
                    CharClass set = classes[code[pc + 1]];
                    int min = code[pc + 2], max = code[pc + 3], lowest, to;
                    if (code[pc] == Op.GREEDY) {
                        to = set.skip(in, pos, max < end - pos ? pos + max : end);
                        if (to - pos < min) break;
                        lowest = pos + min;
                    } else {
                        lowest = runPoints(set, in, pos, min);
                        if (lowest < 0) break;
                        to = set.skipPoints(in, lowest, max == Integer.MAX_VALUE ? max : max - min);
                    }
                    fuel -= to - pos >> 5;
                    int hint = code[pc + 4];
                    if (hint >= 0) {
                        // What follows starts with a member of the hint: go back to where there is one.
                        to = classes[hint >> 1].findBack(in, to, lowest, (hint & 1) != 0);
                        if (to < 0) break;
                    }
                    if (to > lowest) {
                        if (sp + 3 > stack.length) stack = grow(sp + 3);
                        stack[sp++] = lowest;
                        stack[sp++] = to;
                        stack[sp++] = pc + 5;
                    }
                    pos = to;
                    pc += 7;
                    continue;
                }
                case Op.GREEDY_RETRY:
                case Op.GREEDY_POINT_RETRY: {
                    int lowest = stack[--sp];
                    pos--;
                    // Inside a run, a low surrogate after a high one is half of what was taken at once.
                    if (code[pc] == Op.GREEDY_POINT_RETRY && pos > lowest && isInsidePair(in, pos)) pos--;
                    int hint = code[pc + 1];
                    if (hint >= 0) {
                        int from = pos;
                        pos = classes[hint >> 1].findBack(in, from, lowest, (hint & 1) != 0);
                        if (pos < 0) break;
                        fuel -= from - pos >> 5;
                    }
                    if (pos > lowest) {
                        stack[sp++] = lowest;
                        stack[sp++] = pos;
                        stack[sp++] = pc;
                    }
                    pc += 2;
                    continue;
                }
                case Op.LAZY:
                case Op.LAZY_POINT: {
                    int min = code[pc + 2], max = code[pc + 3];
                    if (code[pc] == Op.LAZY) {
                        if (min > end - pos || classes[code[pc + 1]].skip(in, pos, pos + min) != pos + min) break;
                        pos += min;
                    } else {
                        int to = runPoints(classes[code[pc + 1]], in, pos, min);
                        if (to < 0) break;
                        pos = to;
                    }
                    int more = max == Integer.MAX_VALUE ? max : max - min;
                    pc += 5;
                    int hint = code[pc + 2];
                    if (hint >= 0 && !classes[hint >> 1].allows(in, pos, (hint & 1) != 0)) {
                        // What follows cannot start here: as if it had been tried and had failed.
                        if (sp + 3 > stack.length) stack = grow(sp + 3);
                        stack[sp++] = more;
                        stack[sp++] = pos;
                        stack[sp++] = pc;
                        break;
                    }
                    if (more > 0) {
                        if (sp + 3 > stack.length) stack = grow(sp + 3);
                        stack[sp++] = more;
                        stack[sp++] = pos;
                        stack[sp++] = pc;
                    }
                    pc += 3;
                    continue;
                }
                case Op.LAZY_RETRY: {
                    int more = stack[--sp];
                    if (more <= 0) break;
                    CharClass set = classes[code[pc + 1]];
                    int hint = code[pc + 2];
                    if (hint < 0) {
                        if (pos >= end || !set.contains(in.charAt(pos))) break;
                        pos++;
                        more--;
                    } else {
                        int to = set.skipTo(classes[hint >> 1], (hint & 1) != 0, in, pos, more < end - pos ? pos + more : end);
                        if (to < 0) {
                            fuel -= ~to - pos >> 5;
                            break;
                        }
                        fuel -= to - pos >> 5;
                        more -= to - pos;
                        pos = to;
                    }
                    if (more > 0) {
                        stack[sp++] = more;
                        stack[sp++] = pos;
                        stack[sp++] = pc;
                    }
                    pc += 3;
                    continue;
                }
                case Op.LAZY_POINT_RETRY: {
                    int more = stack[--sp];
                    CharClass set = classes[code[pc + 1]];
                    int hint = code[pc + 2];
                    do {
                        if (more-- <= 0) break instruction;
                        int to = runPoints(set, in, pos, 1);
                        if (to < 0) break instruction;
                        pos = to;
                        fuel--;
                    } while (hint >= 0 && !classes[hint >> 1].allows(in, pos, (hint & 1) != 0));
                    if (more > 0) {
                        stack[sp++] = more;
                        stack[sp++] = pos;
                        stack[sp++] = pc;
                    }
                    pc += 3;
                    continue;
                }
                case Op.LOOK: {
                    int r = code[pc + 1];
                    registers[r] = sp;
                    registers[r + 1] = pos;
                    pc += 2;
                    continue;
                }
                case Op.LOOK_END: {
                    int r = code[pc + 1];
                    sp = registers[r];
                    pos = registers[r + 1];
                    pc += 2;
                    continue;
                }
                case Op.LOOK_NOT:
                    if (sp + 2 > stack.length) stack = grow(sp + 2);
                    registers[code[pc + 1]] = sp;
                    stack[sp++] = pos;
                    stack[sp++] = code[pc + 2];
                    pc += 3;
                    continue;
                case Op.LOOK_NOT_END:
                    sp = registers[code[pc + 1]];
                    break;
                case Op.INPUT_START:
                    if (pos != begin) break;
                    pc++;
                    continue;
                case Op.INPUT_END:
                    if (pos != end) break;
                    pc++;
                    continue;
                case Op.LINE_START:
                    if (pos != 0 && !isLineTerminator(in.charAt(pos - 1))) break;
                    pc++;
                    continue;
                case Op.LINE_END:
                    if (pos != end && !isLineTerminator(in.charAt(pos))) break;
                    pc++;
                    continue;
                case Op.BOUNDARY: {
                    CharClass word = classes[code[pc + 1]];
                    boolean before = pos > 0 && word.contains(in.charAt(pos - 1));
                    boolean after = pos < end && word.contains(in.charAt(pos));
                    if ((before != after) != (code[pc + 2] == 0)) break;
                    pc += 3;
                    continue;
                }
                case Op.BACK_REFERENCE: {
                    int to = backReference(program, in, pos, program.groupLists[code[pc + 1]], code[pc + 2]);
                    if (to < 0) break;
                    fuel -= Math.abs(to - pos) >> 5;
                    pos = to;
                    pc += 3;
                    continue;
                }
                default:
                    throw new AssertionError(code[pc]);
            }
            // Fail: back to the last choice.
            if (--fuel < 0) fuel = outOfFuel(fuel);
            pc = stack[--sp];
            while (pc < 0) {
                registers[~pc] = stack[--sp];
                pc = stack[--sp];
            }
            pos = stack[--sp];
        }
    }

    public int outOfFuel(int left) {
        fuel = left;
        return refill();
    }

    static boolean isLineTerminator(char c) {
        return c == '\n' || c == '\r' || c == 0x2028 || c == 0x2029;
    }

    /** After exactly {@code count} members from {@code from} on, by code points; -1 if there are fewer. */
    public static int runPoints(CharClass set, String in, int from, int count) {
        int end = in.length(), i = from;
        for (; count > 0; count--) {
            if (i >= end) return -1;
            int c = in.codePointAt(i);
            if (!set.contains(c)) return -1;
            i += c > 0xffff ? 2 : 1;
        }
        return i;
    }

    /** Where a back-reference leads from {@code pos}, or -1. A group that is not set matches the empty string. */
    private int backReference(RegExpCode program, String in, int pos, int[] groups, int bits) {
        int[] registers = this.registers;
        for (int group : groups) {
            int from = registers[2 * group], to = registers[2 * group + 1];
            if (from >= 0 && to >= 0) return backReference(in, pos, from, to, program.unicode ? bits | 4 : bits);
        }
        return pos;
    }

    /** The same for a group that holds {@code from} to {@code to}. Bits: 1 ignore case, 2 backward, 4 unicode. */
    public static int backReference(String in, int pos, int from, int to, int bits) {
        int length = to - from;
        boolean backward = (bits & 2) != 0, unicode = (bits & 4) != 0;
        int target = backward ? pos - length : pos;
        if (target < 0 || target + length > in.length()) return -1;
        if ((bits & 1) == 0) {
            if (!in.regionMatches(target, in, from, length)) return -1;
        } else if (!matchesIgnoringCase(in, from, target, length, unicode)) {
            return -1;
        }
        int result = backward ? target : target + length;
        // With u, half a pair is not the lone surrogate that was captured.
        return unicode && length > 0 && result > 0 && isInsidePair(in, result) ? -1 : result;
    }

    private static boolean matchesIgnoringCase(String in, int a, int b, int length, boolean unicode) {
        for (int i = 0; i < length; i++) {
            int c = in.charAt(a + i), d = in.charAt(b + i);
            if (c == d) continue;
            if (unicode && Character.isSurrogate((char) c)) {
                // No case pair has two high surrogates, so the halves that differ must be low ones.
                if (i == 0 || !isInsidePair(in, a + i) || !isInsidePair(in, b + i)) return false;
                c = in.codePointAt(a + i - 1);
                d = in.codePointAt(b + i - 1);
            }
            if (CaseTables.canonicalize(c, unicode) != CaseTables.canonicalize(d, unicode)) return false;
        }
        return true;
    }
}
