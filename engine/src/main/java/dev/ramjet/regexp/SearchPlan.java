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
            int count = addSets(root, sets, 0);
            if (count < 0) count = ~count;
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
     * Puts the sets of units that a match of the node can have at {@code at} and after. Returns how far it got, as a complement when
     * what comes next is not at a fixed distance.
     */
    private int addSets(Node node, CodePointSet[] sets, int at) {
        switch (node.kind) {
            case Node.EMPTY: case Node.ASSERTION: case Node.LOOK:
                return at;
            case Node.SET: {
                if (at == sets.length) return ~at;
                CodePointSet set = ((Node.CharSet) node).set;
                if (set.isEmpty()) return ~at;
                boolean long_ = set.last() > CodePointSet.MAX_UNIT;
                sets[at] = set.leadingUnits();
                return long_ ? ~(at + 1) : at + 1;
            }
            case Node.SEQUENCE:
                for (Node part : ((Node.Sequence) node).parts) {
                    at = addSets(part, sets, at);
                    if (at < 0) return at;
                }
                return at;
            case Node.CAPTURE: return addSets(((Node.Capture) node).body, sets, at);
            case Node.LOOP: {
                Node.Loop loop = (Node.Loop) node;
                for (int i = 0; i < loop.min; i++) {
                    int next = addSets(loop.body, sets, at);
                    if (next < 0 || next == at) return next < 0 ? next : ~at;
                    at = next;
                }
                return loop.min == loop.max ? at : ~at;
            }
            case Node.ALTERNATION: {
                CodePointSet[] united = null;
                int reach = 0;
                boolean fixed = true;
                for (Node alternative : ((Node.Alternation) node).alternatives) {
                    CodePointSet[] own = new CodePointSet[sets.length];
                    int end = addSets(alternative, own, at);
                    if (end < 0) {
                        end = ~end;
                        fixed = false;
                    }
                    if (united == null) {
                        united = own;
                        reach = end;
                    } else {
                        if (end != reach) fixed = false;
                        reach = Math.min(reach, end);
                        for (int i = at; i < reach; i++) united[i] = united[i].union(own[i]);
                    }
                }
                for (int i = at; i < reach; i++) sets[i] = united[i];
                return fixed ? reach : ~reach;
            }
            default: return ~at;
        }
    }
}
