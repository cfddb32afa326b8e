package dev.ramjet.regexp;

/**
 * What can stand at a position where matching is to go on: a condition that is necessary, not sufficient.
 *
 * <p>If there is a next code unit, it is in {@link #units}; if the position is the end of the input, {@link #atEnd} holds. From these
 * facts the code generator sees that a loop needs no way back (no unit that the loop takes can start what follows), which alternatives
 * are worth a try, and where a search may skip. Everything that is not known is {@link #ANYTHING}.
 *
 * <p>{@link #ACCEPT} stands for success itself: what comes before it never has to be tried again.
 */
final class First {
    static final First ANYTHING = new First(CodePointSet.ALL_UNITS, true);
    static final First ACCEPT = new First(CodePointSet.ALL_UNITS, true);
    private static final First NOTHING = new First(CodePointSet.EMPTY, false);

    final CodePointSet units;
    final boolean atEnd;

    private First(CodePointSet units, boolean atEnd) {
        this.units = units;
        this.atEnd = atEnd;
    }

    /** Whether looking at the next unit can rule anything out. */
    boolean isSelective() {
        return !atEnd && !units.isAll(CodePointSet.MAX_UNIT);
    }

    First union(First other) {
        if (this == other) return this;
        if (units.isAll(CodePointSet.MAX_UNIT) && atEnd || other.units.isAll(CodePointSet.MAX_UNIT) && other.atEnd) return ANYTHING;
        return new First(units.union(other.units), atEnd || other.atEnd);
    }

    /** For {@code node} when {@code next} is what follows it. Matching runs forward. */
    static First of(Node node, First next) {
        switch (node.kind) {
            case Node.EMPTY:
                return next;
            case Node.SET:
                if (node.first == null) node.first = new First(((Node.CharSet) node).set.leadingUnits(), false);
                return node.first;
            case Node.SEQUENCE: {
                // A sequence that takes characters does not depend on what follows.
                boolean closed = node.minLength() > 0;
                if (closed && node.first != null) return node.first;
                First first = closed ? ANYTHING : next;
                Node[] parts = ((Node.Sequence) node).parts;
                int i = parts.length - 1;
                if (closed) for (i = 0; parts[i].minLength() == 0; i++);
                for (; i >= 0; i--) first = of(parts[i], first);
                if (closed) node.first = first;
                return first;
            }
            case Node.ALTERNATION: {
                boolean closed = node.minLength() > 0;
                if (closed && node.first != null) return node.first;
                First first = NOTHING;
                for (Node alternative : ((Node.Alternation) node).alternatives) {
                    first = first.union(of(alternative, next));
                    if (first == ANYTHING) break;
                }
                if (closed) node.first = first;
                return first;
            }
            case Node.CAPTURE:
                // Only the last loop before success needs to know that success follows at once: a capture's end does not fail.
                return of(((Node.Capture) node).body, next);
            case Node.LOOP: {
                Node.Loop loop = (Node.Loop) node;
                if (loop.max == 0) return next;
                // A body that can be empty is followed by itself or by what follows the loop: too much to work out for what it brings.
                First body = of(loop.body, ANYTHING);
                return loop.min == 0 || loop.body.minLength() == 0 ? body.union(plain(next)) : body;
            }
            case Node.ASSERTION:
                switch (((Node.Assertion) node).type) {
                    case Node.Assertion.INPUT_END:
                        return new First(CodePointSet.EMPTY, next.atEnd);
                    case Node.Assertion.LINE_END:
                        return new First(next.units.intersect(CodePointSet.LINE_TERMINATOR), next.atEnd);
                    default:
                        return plain(next);
                }
            case Node.LOOK: {
                Node.Look look = (Node.Look) node;
                next = plain(next);
                if (!look.ahead || look.negative || look.body.minLength() == 0) return next;
                First body = of(look.body, ANYTHING);
                return new First(body.units.intersect(next.units), false);
            }
            default:
                return ANYTHING;
        }
    }

    /** {@link #ACCEPT} does not hold before something that can fail. */
    private static First plain(First first) {
        return first == ACCEPT ? ANYTHING : first;
    }
}
