package dev.ramjet.regexp;

/** What the tree tells about where matches can start. */
final class SearchPlan {
    private static final int MAX_PREFIX = 64;

    private final boolean unicode;
    final boolean anchored;
    final String prefix;
    final CodePointSet first;
    final SkipTable skips;
    final CodePointSet leadingRun;
    /**
     * What a match that does not start at the start of the input starts with: {@link #first} without the alternatives that are anchored, and
     * known where the end of the input may be a place for a match too. Null if it rules nothing out.
     */
    final First later;

    SearchPlan(Node root, boolean unicode) {
        this.unicode = unicode;
        anchored = isAnchored(root);
        StringBuilder b = new StringBuilder();
        if (!anchored) addPrefix(root, b);
        prefix = b.isEmpty() ? null : b.toString();
        First f = First.of(root, First.ANYTHING);
        first = f.isSelective() ? f.units : null;
        First l = anchored ? First.ANYTHING : later(root);
        later = l.units.isAll(CodePointSet.MAX_UNIT) ? null : l;
        SkipTable table = null;
        if (!anchored && prefix == null && root.minLength() >= 3) {
            CodePointSet[] sets = new CodePointSet[SkipTable.MAX];
            addSets(root, sets, 1);
            int count = Math.min(sets.length, root.minLength());
            for (int i = 0; i < count; i++) if (sets[i] == null) count = i;
            if (count >= 3) table = SkipTable.of(sets, count);
        }
        skips = table;
        leadingRun = hasBackReference(root) ? null : leadingRun(root);
    }

    private static First later(Node node) {
        switch (node.kind) {
            case Node.CAPTURE: return later(((Node.Capture) node).body);
            case Node.ALTERNATION: {
                First union = null;
                for (Node alternative : ((Node.Alternation) node).alternatives) {
                    if (isAnchored(alternative)) continue;
                    First first = First.of(alternative, First.ANYTHING);
                    union = union == null ? first : union.union(first);
                }
                return union == null ? First.ANYTHING : union;
            }
            default: return First.of(node, First.ANYTHING);
        }
    }

    private static CodePointSet leadingRun(Node node) {
        switch (node.kind) {
            case Node.SEQUENCE: return leadingRun(((Node.Sequence) node).parts[0]);
            case Node.CAPTURE: return leadingRun(((Node.Capture) node).body);
            case Node.LOOP: {
                Node.Loop loop = (Node.Loop) node;
                return loop.max == Node.Loop.INFINITE && loop.body.kind == Node.SET ? ((Node.CharSet) loop.body).set : null;
            }
            default: return null;
        }
    }

    private static boolean hasBackReference(Node node) {
        switch (node.kind) {
            case Node.BACK_REFERENCE: return true;
            case Node.SEQUENCE:
                for (Node part : ((Node.Sequence) node).parts) if (hasBackReference(part)) return true;
                return false;
            case Node.ALTERNATION:
                for (Node alternative : ((Node.Alternation) node).alternatives) if (hasBackReference(alternative)) return true;
                return false;
            case Node.CAPTURE: return hasBackReference(((Node.Capture) node).body);
            case Node.LOOP: return hasBackReference(((Node.Loop) node).body);
            case Node.LOOK: return hasBackReference(((Node.Look) node).body);
            default: return false;
        }
    }

    private static boolean isAnchored(Node node) {
        switch (node.kind) {
            case Node.ASSERTION: return ((Node.Assertion) node).type == Node.Assertion.INPUT_START;
            case Node.SEQUENCE:
                for (Node part : ((Node.Sequence) node).parts) {
                    if (isAnchored(part)) return true;
                    if (!part.isZeroWidth()) return false;
                }
                return false;
            case Node.ALTERNATION:
                for (Node alternative : ((Node.Alternation) node).alternatives) if (!isAnchored(alternative)) return false;
                return true;
            case Node.CAPTURE: return isAnchored(((Node.Capture) node).body);
            case Node.LOOP: return ((Node.Loop) node).min > 0 && isAnchored(((Node.Loop) node).body);
            case Node.LOOK: {
                Node.Look look = (Node.Look) node;
                return look.ahead && !look.negative && isAnchored(look.body);
            }
            default: return false;
        }
    }

    /** Appends the string that every match of the node starts with; true if that is all of it. */
    private boolean addPrefix(Node node, StringBuilder b) {
        switch (node.kind) {
            case Node.EMPTY: case Node.ASSERTION: case Node.LOOK:
                return true;
            case Node.SET: {
                int c = CodeGenerator.literal(node, unicode);
                if (c < 0 || b.length() >= MAX_PREFIX) return false;
                b.appendCodePoint(c);
                return true;
            }
            case Node.SEQUENCE:
                for (Node part : ((Node.Sequence) node).parts) if (!addPrefix(part, b)) return false;
                return true;
            case Node.CAPTURE: return addPrefix(((Node.Capture) node).body, b);
            case Node.LOOP: {
                Node.Loop loop = (Node.Loop) node;
                for (int i = 0; i < loop.min; i++) if (!addPrefix(loop.body, b) || b.length() >= MAX_PREFIX) return false;
                return loop.min == loop.max;
            }
            default: return false;
        }
    }

    /**
     * Adds the units that a match of the node can have at each position, when it starts at one of the positions whose bits are set in
     * {@code starts}. Every match longer than a position adds to it there, so sets below the pattern's minimal length are complete.
     *
     * @return where it may end, as bits; positions beyond the sets are forgotten
     */
    private static int addSets(Node node, CodePointSet[] sets, int starts) {
        switch (node.kind) {
            case Node.EMPTY: case Node.ASSERTION: case Node.LOOK:
                return starts;
            case Node.SET: {
                CodePointSet set = ((Node.CharSet) node).set;
                if (set.isEmpty()) return 0;
                int ends = addUnits(set.leadingUnits(), sets, starts);
                // A pair takes two.
                return set.last() > CodePointSet.MAX_UNIT ? ends | addUnits(CodePointSet.ALL_UNITS, sets, ends) : ends;
            }
            case Node.SEQUENCE:
                for (Node part : ((Node.Sequence) node).parts) {
                    if (starts == 0) return 0;
                    starts = addSets(part, sets, starts);
                }
                return starts;
            case Node.CAPTURE: return addSets(((Node.Capture) node).body, sets, starts);
            case Node.LOOP: {
                Node.Loop loop = (Node.Loop) node;
                for (int i = 0; i < loop.min && starts != 0; i++) {
                    int ends = addSets(loop.body, sets, starts);
                    if (ends == starts) break;
                    starts = ends;
                }
                int ends = starts;
                for (int i = loop.min; i < loop.max && starts != 0; i++) {
                    starts = addSets(loop.body, sets, starts) & ~ends;
                    ends |= starts;
                }
                return ends;
            }
            case Node.ALTERNATION: {
                int ends = 0;
                for (Node alternative : ((Node.Alternation) node).alternatives) ends |= addSets(alternative, sets, starts);
                return ends;
            }
            default: {
                // A back-reference: anything, of any length.
                int from = starts == 0 ? sets.length : Integer.numberOfTrailingZeros(starts);
                int ends = 0;
                for (int p = from; p < sets.length; p++) {
                    sets[p] = CodePointSet.ALL_UNITS;
                    ends |= 1 << p;
                }
                return ends;
            }
        }
    }

    private static int addUnits(CodePointSet units, CodePointSet[] sets, int starts) {
        for (int p = 0; p < sets.length; p++) {
            if ((starts & 1 << p) != 0) sets[p] = sets[p] == null ? units : sets[p].union(units);
        }
        return starts << 1 & (1 << sets.length) - 1;
    }
}
