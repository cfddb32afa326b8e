package dev.ramjet.regexp;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;

/**
 * Nodes → {@link RegExpCode}.
 *
 * <p>Every node is emitted knowing what follows it ({@link First}), from right to left as it were: that decides whether a loop may
 * keep what it took, and whether a choice needs a way back. Inside look-behind, which runs backward, nothing is known of what follows
 * and the plain forms are used.
 */
final class CodeGenerator {
    /** Beyond this a pattern is refused as too large. */
    private static final int MAX_CODE = 1 << 22;

    private final boolean unicode;
    private final int captureCount;
    private int[] code = new int[64];
    private int length;
    private int registers;
    private final ArrayList<CharClass> classes = new ArrayList<>();
    /** Sets of units and sets of points apart: they differ in what "everything" is. */
    private final HashMap<CodePointSet, Integer> unitClasses = new HashMap<>(), pointClasses = new HashMap<>();
    private final ArrayList<String> strings = new ArrayList<>();
    private final ArrayList<AlternativeTable> tables = new ArrayList<>();
    private final ArrayList<int[]> groupLists = new ArrayList<>();

    CodeGenerator(boolean unicode, int captureCount) {
        this.unicode = unicode;
        this.captureCount = captureCount;
        registers = 2 * captureCount;
    }

    RegExpCode generate(Node root) {
        add(Op.FAIL);
        emit(root, First.ACCEPT, false);
        add(Op.MATCH);
        SearchPlan plan = new SearchPlan(root, unicode);
        CharClass first = plan.first == null ? null : classes.get(classOf(plan.first));
        return new RegExpCode(Arrays.copyOf(code, length), classes.toArray(new CharClass[0]), strings.toArray(new String[0]),
            tables.toArray(new AlternativeTable[0]), groupLists.toArray(new int[0][]), registers, captureCount, unicode, root.minLength(),
            plan.anchored, plan.prefix, first, plan.later == null ? null : classes.get(classOf(plan.later.units)), plan.later != null && plan.later.atEnd, plan.skips,
            plan.leadingRun == null ? null : classes.get(nodeClassOf(plan.leadingRun)));
    }

    // ---- Output

    private int add(int value) {
        if (length == code.length) {
            if (length >= MAX_CODE) throw new TooLargeException();
            code = Arrays.copyOf(code, 2 * length);
        }
        code[length] = value;
        return length++;
    }

    private void add(int op, int a) {
        add(op);
        add(a);
    }

    private void add(int op, int a, int b) {
        add(op, a);
        add(b);
    }

    private void add(int op, int a, int b, int c) {
        add(op, a, b);
        add(c);
    }

    /** A jump to be set later: returns where its target goes. */
    private int addForward(int op) {
        add(op, 0);
        return length - 1;
    }

    private void here(int forward) {
        code[forward] = length;
    }

    /** The class of a set that code units are tested with. */
    private int classOf(CodePointSet set) {
        return classOf(set, unitClasses, CodePointSet.MAX_UNIT);
    }

    /** The class of a node's set: of points if the node matches by points. */
    private int nodeClassOf(CodePointSet set) {
        return byPoints(set) ? classOf(set, pointClasses, CodePointSet.MAX_POINT) : classOf(set);
    }

    private int classOf(CodePointSet set, HashMap<CodePointSet, Integer> known, int max) {
        Integer index = known.get(set);
        if (index == null) {
            index = classes.size();
            classes.add(new CharClass(set, max));
            known.put(set, index);
        }
        return index;
    }

    private int stringOf(String s) {
        int i = strings.indexOf(s);
        if (i >= 0) return i;
        strings.add(s);
        return strings.size() - 1;
    }

    // ---- Nodes

    private void emit(Node node, First next, boolean backward) {
        switch (node.kind) {
            case Node.EMPTY: break;
            case Node.SET: emitSet(((Node.CharSet) node).set, backward); break;
            case Node.SEQUENCE: emitSequence(((Node.Sequence) node).parts, next, backward); break;
            case Node.ALTERNATION: emitAlternation(((Node.Alternation) node).alternatives, next, backward); break;
            case Node.CAPTURE: {
                Node.Capture capture = (Node.Capture) node;
                int start = 2 * capture.index;
                add(Op.SAVE, backward ? start + 1 : start);
                emit(capture.body, next, backward);
                add(Op.SAVE, backward ? start : start + 1);
                break;
            }
            case Node.LOOP: emitLoop((Node.Loop) node, next, backward); break;
            case Node.ASSERTION: emitAssertion((Node.Assertion) node); break;
            case Node.LOOK: emitLook((Node.Look) node); break;
            case Node.BACK_REFERENCE: {
                Node.BackReference reference = (Node.BackReference) node;
                groupLists.add(reference.groups);
                add(Op.BACK_REFERENCE, groupLists.size() - 1, (reference.ignoreCase ? 1 : 0) | (backward ? 2 : 0));
                break;
            }
            default: throw new AssertionError(node.kind);
        }
    }

    private boolean byPoints(CodePointSet set) {
        return unicode && set.needsCodePoints();
    }

    private void emitSet(CodePointSet set, boolean backward) {
        int single = set.single();
        if (byPoints(set)) {
            if (single > CodePointSet.MAX_UNIT && !backward) add(Op.STRING, stringOf(Character.toString(single)));
            else add(backward ? Op.BACK_SET_POINT : Op.SET_POINT, nodeClassOf(set));
        } else if (backward) {
            add(Op.BACK_SET, classOf(set));
        } else if (single >= 0) {
            add(Op.CHAR, single);
        } else if (set.size() == 2) {
            add(Op.CHAR2, set.first(), set.last());
        } else if (!unicode && set.isAll(CodePointSet.MAX_UNIT)) {
            add(Op.ANY);
        } else {
            add(Op.SET, classOf(set));
        }
    }

    /** The character that a node stands for and that may join a string, or -1. A lone surrogate may not be half of a pair. */
    static int literal(Node node, boolean unicode) {
        if (node.kind != Node.SET) return -1;
        int c = ((Node.CharSet) node).set.single();
        return unicode && c >= 0xd800 && c <= 0xdfff ? -1 : c;
    }

    private void emitSequence(Node[] parts, First next, boolean backward) {
        if (backward) {
            for (int i = parts.length - 1; i >= 0; i--) emit(parts[i], First.ANYTHING, true);
            return;
        }
        First[] follow = new First[parts.length];
        for (int i = parts.length - 1; i >= 0; i--) {
            follow[i] = next;
            if (i > 0) next = First.of(parts[i], next);
        }
        for (int i = 0; i < parts.length; ) {
            int c = literal(parts[i], unicode);
            if (c < 0) {
                emit(parts[i], follow[i], false);
                i++;
                continue;
            }
            StringBuilder b = new StringBuilder();
            while (i < parts.length && (c = literal(parts[i], unicode)) >= 0) {
                b.appendCodePoint(c);
                i++;
            }
            if (b.length() == 1) add(Op.CHAR, b.charAt(0));
            else add(Op.STRING, stringOf(b.toString()));
        }
    }

    private void emitAlternation(Node[] alternatives, First next, boolean backward) {
        int count = alternatives.length;
        First[] firsts = backward ? null : new First[count];
        boolean selective = false;
        if (!backward) {
            if (count > AlternativeTable.MAX) {
                Node[] head = Arrays.copyOf(alternatives, AlternativeTable.MAX);
                head[AlternativeTable.MAX - 1] = new Node.Alternation(Arrays.copyOfRange(alternatives, AlternativeTable.MAX - 1, count));
                emitAlternation(head, next, false);
                return;
            }
            for (int i = 0; i < count; i++) {
                firsts[i] = First.of(alternatives[i], next);
                selective |= firsts[i].isSelective();
            }
        }
        int[] ends = new int[count];
        if (selective) {
            AlternativeTable table = new AlternativeTable(firsts);
            tables.add(table);
            add(Op.ALTERNATIVES, tables.size() - 1);
            add(Op.ALTERNATIVES_RETRY, tables.size() - 1);
            for (int i = 0; i < count; i++) {
                table.targets[i] = length;
                emit(alternatives[i], next, false);
                if (i < count - 1) ends[i] = addForward(Op.JUMP);
            }
        } else {
            for (int i = 0; i < count; i++) {
                int split = i < count - 1 ? addForward(Op.SPLIT) : 0;
                emit(alternatives[i], next, backward);
                if (i < count - 1) {
                    ends[i] = addForward(Op.JUMP);
                    here(split);
                }
            }
        }
        for (int i = 0; i < count - 1; i++) here(ends[i]);
    }

    // ---- Loops

    private void emitLoop(Node.Loop loop, First next, boolean backward) {
        if (loop.max == 0) return;
        if (loop.body.kind == Node.SET && !backward) {
            emitRun(loop, ((Node.CharSet) loop.body).set, next);
            return;
        }
        Node body = loop.body;
        boolean mayBeEmpty = body.minLength() == 0;
        First first = backward || mayBeEmpty ? First.ANYTHING : First.of(body, First.ANYTHING);
        First after = next == First.ACCEPT ? First.ANYTHING : next;
        // What follows a turn: another one, or what follows the loop.
        First inside = backward ? First.ANYTHING : loop.max == 1 ? (mayBeEmpty ? after : next) : first.union(after);
        if (!backward && loop.max == Node.Loop.INFINITE && loop.min <= 1 && body.kind == Node.ALTERNATION) body = joinRuns((Node.Alternation) body, after);
        if (loop.min == 0 && loop.max == 1) emitOptional(loop, body, first, after, inside, backward, mayBeEmpty);
        else if (loop.max == Node.Loop.INFINITE && loop.min == 0) emitStar(loop, body, first, after, inside, backward, mayBeEmpty);
        else if (loop.max == Node.Loop.INFINITE && loop.min == 1 && !mayBeEmpty) emitPlus(loop, body, first, after, inside, backward);
        else emitCounted(loop, body, first, after, inside, backward, mayBeEmpty);
    }

    /**
     * In a loop such as <code>(?:[^"\\\\]|\\\\.)*</code>, one turn may take a whole run of a character that starts nothing else: neither another
     * alternative nor what follows the loop.
     */
    private static Node joinRuns(Node.Alternation body, First after) {
        Node[] alternatives = body.alternatives;
        for (int i = 0; i < alternatives.length; i++) {
            if (alternatives[i].kind != Node.SET) continue;
            CodePointSet units = ((Node.CharSet) alternatives[i]).set.leadingUnits();
            boolean exclusive = !units.intersects(after.units);
            for (int j = 0; exclusive && j < alternatives.length; j++) {
                exclusive = j == i || !units.intersects(First.of(alternatives[j], First.ANYTHING).units);
            }
            if (!exclusive) continue;
            if (alternatives == body.alternatives) alternatives = alternatives.clone();
            Node.Loop run = new Node.Loop(alternatives[i], 1, Node.Loop.INFINITE, true, 0, 0);
            run.keeps = true;
            alternatives[i] = run;
        }
        return alternatives == body.alternatives ? body : new Node.Alternation(alternatives);
    }

    /** A loop over one character. */
    private void emitRun(Node.Loop loop, CodePointSet set, First next) {
        boolean points = byPoints(set);
        int min = loop.min, max = loop.max;
        if (next == First.ACCEPT && !loop.greedy) max = min;
        boolean keeps = min == max || loop.keeps || loop.greedy && (next == First.ACCEPT || !next.units.intersects(set.leadingUnits()));
        if (keeps) {
            add(points ? Op.RUN_POINT : Op.RUN, nodeClassOf(set), min, max);
            return;
        }
        // The hint: twice the class, and 1 if what follows may stand at the end too.
        int hint = next.units.isAll(CodePointSet.MAX_UNIT) ? -1 : 2 * classOf(next.units) + (next.atEnd ? 1 : 0);
        if (loop.greedy) {
            add(points ? Op.GREEDY_POINT : Op.GREEDY, nodeClassOf(set), min, max);
            add(hint);
            add(points ? Op.GREEDY_POINT_RETRY : Op.GREEDY_RETRY, hint);
        } else {
            add(points ? Op.LAZY_POINT : Op.LAZY, nodeClassOf(set), min, max);
            add(hint);
            add(points ? Op.LAZY_POINT_RETRY : Op.LAZY_RETRY, nodeClassOf(set), hint);
        }
    }

    private void addPeek(CodePointSet units, ArrayList<Integer> exits) {
        add(Op.PEEK, classOf(units), 0);
        exits.add(length - 1);
    }

    private void hereAll(ArrayList<Integer> forwards) {
        for (int i = 0; i < forwards.size(); i++) here(forwards.get(i));
    }

    /** The choice of a greedy loop: on with a turn, or to an exit; with a way back if both can be right. */
    private void addGreedyChoice(First first, First after, ArrayList<Integer> exits) {
        if (first.isSelective()) addPeek(first.units, exits);
        if (!isExclusive(first, after)) exits.add(addForward(Op.SPLIT));
    }

    /** Whether a unit that starts a turn cannot start what follows. */
    private static boolean isExclusive(First first, First after) {
        return first.isSelective() && !first.units.intersects(after.units);
    }

    /** The choice of a lazy loop; falls into the body, jumps to an exit. */
    private void addLazyChoice(First after, ArrayList<Integer> exits) {
        ArrayList<Integer> toBody = new ArrayList<>(2);
        if (after.isSelective()) addPeek(after.units, toBody);
        toBody.add(addForward(Op.SPLIT));
        exits.add(addForward(Op.JUMP));
        hereAll(toBody);
    }

    private void emitOptional(Node.Loop loop, Node body, First first, First after, First inside, boolean backward, boolean mayBeEmpty) {
        ArrayList<Integer> exits = new ArrayList<>(2);
        if (loop.greedy) addGreedyChoice(first, after, exits);
        else addLazyChoice(after, exits);
        int mark = mayBeEmpty ? registers++ : 0;
        if (mayBeEmpty) add(Op.SAVE, mark);
        emit(body, inside, backward);
        if (mayBeEmpty) add(Op.CHECK_PROGRESS, mark);
        hereAll(exits);
    }

    private void emitStar(Node.Loop loop, Node body, First first, First after, First inside, boolean backward, boolean mayBeEmpty) {
        ArrayList<Integer> exits = new ArrayList<>(2);
        int top = length;
        if (loop.greedy) addGreedyChoice(first, after, exits);
        else addLazyChoice(after, exits);
        int mark = mayBeEmpty ? registers++ : 0;
        if (mayBeEmpty) add(Op.SAVE, mark);
        addClear(loop);
        emit(body, inside, backward);
        if (mayBeEmpty) add(Op.CHECK_PROGRESS, mark);
        add(Op.LOOP, top);
        hereAll(exits);
    }

    private void emitPlus(Node.Loop loop, Node body, First first, First after, First inside, boolean backward) {
        ArrayList<Integer> exits = new ArrayList<>(2);
        int top = length;
        addClear(loop);
        emit(body, inside, backward);
        if (loop.greedy) addGreedyChoice(first, after, exits);
        else addLazyChoice(after, exits);
        add(Op.LOOP, top);
        hereAll(exits);
    }

    private void emitCounted(Node.Loop loop, Node body, First first, First after, First inside, boolean backward, boolean mayBeEmpty) {
        ArrayList<Integer> exits = new ArrayList<>(2);
        int counter = registers++;
        int mark = mayBeEmpty ? registers++ : 0;
        add(Op.SET_REGISTER, counter, 0);
        int top = length;
        int toBody = -1, lazyBody = -1;
        if (loop.min > 0) {
            add(Op.COUNT_MIN, counter, loop.min, 0);
            toBody = length - 1;
        }
        if (loop.greedy) {
            if (first.isSelective()) addPeek(first.units, exits);
            add(Op.COUNT_GREEDY, counter, loop.max, 0);
            exits.add(length - 1);
            add(isExclusive(first, after) ? 0 : 1);
        } else {
            add(Op.COUNT_LAZY, counter, loop.max, 0);
            lazyBody = length - 1;
            exits.add(addForward(Op.JUMP));
        }
        if (toBody >= 0) here(toBody);
        if (lazyBody >= 0) here(lazyBody);
        if (mayBeEmpty) add(Op.SAVE, mark);
        addClear(loop);
        emit(body, inside, backward);
        if (mayBeEmpty) add(Op.COUNT_PROGRESS, counter, loop.min, mark);
        add(Op.COUNT_LOOP, counter, top);
        hereAll(exits);
    }

    /** Each turn starts with the loop's captures unset. */
    private void addClear(Node.Loop loop) {
        if (loop.endCapture > loop.firstCapture) add(Op.CLEAR, 2 * loop.firstCapture, 2 * loop.endCapture);
    }

    // ---- Assertions

    private void emitAssertion(Node.Assertion assertion) {
        switch (assertion.type) {
            case Node.Assertion.INPUT_START: add(Op.INPUT_START); break;
            case Node.Assertion.INPUT_END: add(Op.INPUT_END); break;
            case Node.Assertion.LINE_START: add(Op.LINE_START); break;
            case Node.Assertion.LINE_END: add(Op.LINE_END); break;
            default: add(Op.BOUNDARY, classOf(assertion.word), assertion.type == Node.Assertion.WORD_BOUNDARY ? 0 : 1);
        }
    }

    private void emitLook(Node.Look look) {
        // The way back of captures inside is lost with the cut, so it is laid before.
        if (look.endCapture > look.firstCapture) add(Op.KEEP, 2 * look.firstCapture, 2 * look.endCapture);
        int register = registers;
        registers += 2;
        First follow = look.ahead ? First.ACCEPT : First.ANYTHING;
        if (look.negative) {
            add(Op.LOOK_NOT, register, 0);
            int target = length - 1;
            emit(look.body, follow, !look.ahead);
            add(Op.LOOK_NOT_END, register);
            here(target);
        } else {
            add(Op.LOOK, register);
            emit(look.body, follow, !look.ahead);
            add(Op.LOOK_END, register);
        }
    }

    /** The program would be too large. */
    static final class TooLargeException extends RuntimeException {
        private static final long serialVersionUID = 1;

        TooLargeException() {
            super(null, null, false, false);
        }
    }
}
