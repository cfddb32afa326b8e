package dev.ramjet.regexp;

/**
 * The instructions of a matcher program. An instruction is its number, then its operands, one {@code int} each.
 *
 * <p>State: {@code pos}, the position in the subject; registers R (captures first: R[2i], R[2i+1]); the backtrack stack. An entry of
 * the stack is, from the top: a program address, a position, and what the instruction at that address pops besides; or the complement
 * of a register's number and the value to put back there. "Fail" pops registers back until an address is on top, takes its position and
 * goes there. At address 0 is {@link #FAIL}, which ends the attempt.
 */
public final class Op {
    private Op() {}

    /** The attempt has failed. */
    public static final int FAIL = 0;
    /** The attempt has succeeded. */
    public static final int MATCH = 1;
    /** unit: next unit, forward. */
    public static final int CHAR = 2;
    /** a, b: next unit is one of two. */
    public static final int CHAR2 = 3;
    /** string: next units are that string. */
    public static final int STRING = 4;
    /** class: next unit is a member. */
    public static final int SET = 5;
    /** class: next code point is a member. */
    public static final int SET_POINT = 6;
    /** Any unit. */
    public static final int ANY = 7;
    /** class: unit before is a member; backward. */
    public static final int BACK_SET = 8;
    /** class: code point before is a member; backward. */
    public static final int BACK_SET_POINT = 9;
    /** target. */
    public static final int JUMP = 10;
    /** target: a jump that closes a loop, and so counts as a step. */
    public static final int LOOP = 11;
    /** target: push (pos, target), go on. */
    public static final int SPLIT = 12;
    /** class, target: go to target unless the next unit is a member. */
    public static final int PEEK = 13;
    /** table: choose among alternatives; the next instruction is its ALTERNATIVES_RETRY. */
    public static final int ALTERNATIVES = 14;
    /** table: pops the remaining mask. */
    public static final int ALTERNATIVES_RETRY = 15;
    /** r: R[r] := pos, with a way back. */
    public static final int SAVE = 16;
    /** from, to: captures from ≤ i < to := unset, with a way back. */
    public static final int CLEAR = 17;
    /** from, to: push the way back of captures from ≤ i < to, so that it outlives a cut of the stack. */
    public static final int KEEP = 18;
    /** r, value: R[r] := value, with a way back. */
    public static final int SET_REGISTER = 19;
    /** r: fail if pos = R[r]. */
    public static final int CHECK_PROGRESS = 20;
    /** r, max, exit, split: counted loop, greedy, R[r] turns done, the minimum passed: go to exit if max are done, else, if split, push (pos, exit). */
    public static final int COUNT_GREEDY = 21;
    /** r, max, body: the same, lazy: if fewer than max are done, push (pos, body). */
    public static final int COUNT_LAZY = 22;
    /** r, min, body: go to body if R[r] < min. */
    public static final int COUNT_MIN = 23;
    /** r, target: R[r] += 1 with a way back, go to target; counts as a step. */
    public static final int COUNT_LOOP = 24;
    /** r, min, mark: fail if pos = R[mark] and R[r] ≥ min: a turn beyond the minimum took nothing. */
    public static final int COUNT_PROGRESS = 25;
    /** class, min, max: a run of members that never gives any back. */
    public static final int RUN = 26;
    /** class, min, max: the same by code points. */
    public static final int RUN_POINT = 27;
    /** class, min, max, hint: a run that gives back one by one. Then GREEDY_RETRY. The hint: twice the class of the unit that must
     * follow, plus 1 if the end of the input will do too; or -1. */
    public static final int GREEDY = 28;
    /** hint: pops the lowest position. */
    public static final int GREEDY_RETRY = 29;
    /** class, min, max, hint: by code points. Then GREEDY_POINT_RETRY. */
    public static final int GREEDY_POINT = 30;
    /** hint: pops the lowest position. */
    public static final int GREEDY_POINT_RETRY = 31;
    /** class, min, max, hint: a run that takes one more when asked. Then LAZY_RETRY. */
    public static final int LAZY = 32;
    /** class, hint: pops how many more it may take. */
    public static final int LAZY_RETRY = 33;
    /** class, min, max, hint: by code points. Then LAZY_POINT_RETRY. */
    public static final int LAZY_POINT = 34;
    /** class, hint: pops how many more it may take. */
    public static final int LAZY_POINT_RETRY = 35;
    /** r: R[r] := height of the stack, R[r+1] := pos. */
    public static final int LOOK = 36;
    /** r: cut the stack to R[r], pos := R[r+1]. */
    public static final int LOOK_END = 37;
    /** r, target: R[r] := height of the stack, push (pos, target). */
    public static final int LOOK_NOT = 38;
    /** r: cut the stack to R[r], fail. */
    public static final int LOOK_NOT_END = 39;
    public static final int INPUT_START = 40;
    public static final int INPUT_END = 41;
    public static final int LINE_START = 42;
    public static final int LINE_END = 43;
    /** class, negated: word boundary, class being the word characters. */
    public static final int BOUNDARY = 44;
    /** list, bits: what the first set group of the list holds; 1: ignore case, 2: backward. */
    public static final int BACK_REFERENCE = 45;

    public static final String[] NAMES = {
        "Fail", "Match", "Char", "Char2", "String", "Set", "SetPoint", "Any", "BackSet", "BackSetPoint", "Jump", "Loop", "Split", "Peek",
        "Alternatives", "AlternativesRetry", "Save", "Clear", "Keep", "SetRegister", "CheckProgress", "CountGreedy", "CountLazy", "CountMin",
        "CountLoop", "CountProgress", "Run", "RunPoint", "Greedy", "GreedyRetry", "GreedyPoint", "GreedyPointRetry", "Lazy", "LazyRetry",
        "LazyPoint", "LazyPointRetry", "Look", "LookEnd", "LookNot", "LookNotEnd", "InputStart", "InputEnd", "LineStart", "LineEnd",
        "Boundary", "BackReference",
    };
    /** Operand kinds by instruction: n number, t address, c class, s string, a table of alternatives, l list of groups, r register. */
    public static final String[] OPERANDS = {
        "", "", "n", "nn", "s", "c", "c", "", "c", "c", "t", "t", "t", "ct",
        "a", "a", "r", "nn", "nn", "rn", "r", "rntn", "rnt", "rnt",
        "rt", "rnr", "cnn", "cnn", "cnnh", "h", "cnnh", "h", "cnnh", "ch",
        "cnnh", "ch", "r", "r", "rt", "r", "", "", "", "",
        "cn", "ln",
    };
}
