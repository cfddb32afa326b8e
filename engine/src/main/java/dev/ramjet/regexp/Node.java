package dev.ramjet.regexp;

/**
 * The pattern as a tree. Flags are already folded in: {@code .} and {@code \w} are character sets, a set that ignores case holds
 * every variant, {@code ^} and {@code $} know whether they are multi-line. Only back-references still compare at run time.
 */
abstract class Node {
    static final int EMPTY = 0, SET = 1, SEQUENCE = 2, ALTERNATION = 3, CAPTURE = 4, LOOP = 5, ASSERTION = 6, LOOK = 7, BACK_REFERENCE = 8;

    final int kind;
    /** What the next code unit must be for this node to match, and so on; made when first asked. See {@link First}. */
    First first;

    Node(int kind) {
        this.kind = kind;
    }

    /** The fewest code units that a match of this node takes. */
    abstract int minLength();

    /** Whether every match takes no code unit at all. */
    boolean isZeroWidth() {
        return false;
    }

    static int saturatedAdd(int a, int b) {
        int sum = a + b;
        return sum < 0 ? Integer.MAX_VALUE : sum;
    }

    static final class Empty extends Node {
        static final Empty INSTANCE = new Empty();

        private Empty() {
            super(EMPTY);
            first = First.ANYTHING;
        }

        @Override int minLength() {
            return 0;
        }

        @Override boolean isZeroWidth() {
            return true;
        }
    }

    /** One character out of a set; an empty set never matches. */
    static final class CharSet extends Node {
        final CodePointSet set;

        CharSet(CodePointSet set) {
            super(SET);
            this.set = set;
        }

        @Override int minLength() {
            return 1;
        }
    }

    static final class Sequence extends Node {
        final Node[] parts;
        private int minLength = -1;

        Sequence(Node[] parts) {
            super(SEQUENCE);
            this.parts = parts;
        }

        @Override int minLength() {
            if (minLength < 0) {
                int n = 0;
                for (Node part : parts) n = saturatedAdd(n, part.minLength());
                minLength = n;
            }
            return minLength;
        }

        @Override boolean isZeroWidth() {
            for (Node part : parts) if (!part.isZeroWidth()) return false;
            return true;
        }
    }

    static final class Alternation extends Node {
        final Node[] alternatives;
        private int minLength = -1;

        Alternation(Node[] alternatives) {
            super(ALTERNATION);
            this.alternatives = alternatives;
        }

        @Override int minLength() {
            if (minLength < 0) {
                int n = Integer.MAX_VALUE;
                for (Node alternative : alternatives) n = Math.min(n, alternative.minLength());
                minLength = n;
            }
            return minLength;
        }

        @Override boolean isZeroWidth() {
            for (Node alternative : alternatives) if (!alternative.isZeroWidth()) return false;
            return true;
        }
    }

    static final class Capture extends Node {
        final int index;
        final Node body;

        Capture(int index, Node body) {
            super(CAPTURE);
            this.index = index;
            this.body = body;
        }

        @Override int minLength() {
            return body.minLength();
        }

        @Override boolean isZeroWidth() {
            return body.isZeroWidth();
        }
    }

    /** A quantified node; the captures {@code firstCapture <= i < endCapture} are inside. */
    static final class Loop extends Node {
        static final int INFINITE = Integer.MAX_VALUE;

        final Node body;
        final int min, max;
        final boolean greedy;
        final int firstCapture, endCapture;
        /** Known to have no use for giving anything back. */
        boolean keeps;

        Loop(Node body, int min, int max, boolean greedy, int firstCapture, int endCapture) {
            super(LOOP);
            this.body = body;
            this.min = min;
            this.max = max;
            this.greedy = greedy;
            this.firstCapture = firstCapture;
            this.endCapture = endCapture;
        }

        @Override int minLength() {
            long n = (long) min * body.minLength();
            return n > Integer.MAX_VALUE ? Integer.MAX_VALUE : (int) n;
        }

        @Override boolean isZeroWidth() {
            return max == 0 || body.isZeroWidth();
        }
    }

    static final class Assertion extends Node {
        static final int INPUT_START = 0, INPUT_END = 1, LINE_START = 2, LINE_END = 3, WORD_BOUNDARY = 4, NOT_WORD_BOUNDARY = 5;

        final int type;
        /** The word characters, for the boundaries. */
        final CodePointSet word;

        Assertion(int type, CodePointSet word) {
            super(ASSERTION);
            this.type = type;
            this.word = word;
        }

        @Override int minLength() {
            return 0;
        }

        @Override boolean isZeroWidth() {
            return true;
        }
    }

    static final class Look extends Node {
        final Node body;
        final boolean ahead, negative;
        final int firstCapture, endCapture;

        Look(Node body, boolean ahead, boolean negative, int firstCapture, int endCapture) {
            super(LOOK);
            this.body = body;
            this.ahead = ahead;
            this.negative = negative;
            this.firstCapture = firstCapture;
            this.endCapture = endCapture;
        }

        @Override int minLength() {
            return 0;
        }

        @Override boolean isZeroWidth() {
            return true;
        }
    }

    static final class BackReference extends Node {
        /** The groups it can mean: several when a name is given twice. Names are resolved when the whole pattern is read. */
        int[] groups;
        final boolean ignoreCase;

        BackReference(int[] groups, boolean ignoreCase) {
            super(BACK_REFERENCE);
            this.groups = groups;
            this.ignoreCase = ignoreCase;
        }

        @Override int minLength() {
            return 0;
        }
    }
}
