package dev.ramjet.builtins;

import dev.ramjet.regexp.RegExpCompiler;
import dev.ramjet.regexp.RegExpMatcher;
import dev.ramjet.regexp.RegExpProgram;
import dev.ramjet.regexp.RegExpStackOverflowException;
import dev.ramjet.regexp.RegExpSyntaxException;
import dev.ramjet.regexp.StepBudget;
import dev.ramjet.runtime.Agent;
import dev.ramjet.runtime.Errors;
import dev.ramjet.runtime.Intrinsic;
import dev.ramjet.runtime.JSObject;
import dev.ramjet.runtime.JSSymbol;
import dev.ramjet.runtime.PropertyCell;
import dev.ramjet.runtime.Realm;
import dev.ramjet.runtime.Shape;
import dev.ramjet.runtime.SlicedString;
import dev.ramjet.runtime.Strings;
import dev.ramjet.runtime.Undefined;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What RegExp keeps for a realm: the shapes of its objects, the cells that say whether anybody has touched RegExp.prototype,
 * and the last match, which the legacy static properties show. The matcher and the cache of programs belong to the agent.
 *
 * <h2>Fast paths</h2>
 * The methods of RegExp.prototype call {@code exec}, {@code flags} and one another through properties. While those properties
 * are the original ones ({@link #isPristine}) and the object has no properties of its own beside lastIndex, nobody can see
 * whether they are read, and the methods run on the program itself.
 */
final class RegExpState {
    final Realm realm;
    final Matching matching;
    final JSObject prototype;
    /** RegExp objects that nobody has added anything to. */
    final Shape initialShape;
    private final PropertyCell exec;
    /** The accessors of flags and, last, what species needs. */
    private final PropertyCell[] flags;
    private final PropertyCell constructor, species;
    private Shape resultShape;

    // The last match, for the legacy static properties.
    /** [[RegExpInput]]; Java {@code null}: empty. */
    Object input = "";
    Object lastInput = "";
    int[] lastCaptures = new int[20];
    int lastCount = 1;
    boolean invalidated;

    /** The matcher of an agent, its budget, and programs lately compiled. */
    static final class Matching implements StepBudget {
        private static final int CACHED = 256;
        private final Agent agent;
        final RegExpMatcher matcher = new RegExpMatcher();
        private final LinkedHashMap<String, RegExpProgram> programs = new LinkedHashMap<>(64, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, RegExpProgram> eldest) {
                return size() > CACHED;
            }
        };

        Matching(Agent agent) {
            this.agent = agent;
            matcher.compiler = (dev.ramjet.regexp.CompiledMatcher.Compiler) agent.regExpCompiler;
        }

        @Override
        public void spend(int steps) {
            agent.poll();
        }

        /** @throws RegExpSyntaxException for early errors */
        RegExpProgram compile(String pattern, String flags) {
            String key = flags + "/" + pattern;
            RegExpProgram p = programs.get(key);
            if (p == null) {
                p = RegExpCompiler.compile(pattern, flags);
                programs.put(key, p);
            }
            return p;
        }
    }

    private static final String[] FLAG_NAMES = {"flags", "hasIndices", "global", "ignoreCase", "multiline", "dotAll", "unicode", "unicodeSets", "sticky"};

    private RegExpState(Realm realm) {
        this.realm = realm;
        if (realm.agent.regExpState == null) realm.agent.regExpState = new Matching(realm.agent);
        matching = (Matching) realm.agent.regExpState;
        prototype = realm.intrinsic(Intrinsic.REGEXP_PROTOTYPE);
        initialShape = JSRegExp.initialShape(prototype);
        exec = cell(prototype, "exec");
        flags = new PropertyCell[FLAG_NAMES.length];
        for (int i = 0; i < flags.length; i++) flags[i] = cell(prototype, FLAG_NAMES[i]);
        constructor = cell(prototype, "constructor");
        species = cell(realm.intrinsic(Intrinsic.REGEXP), JSSymbol.SPECIES);
    }

    private static PropertyCell cell(JSObject o, Object key) {
        return o.shape.dictionary.get(key);
    }

    static RegExpState of(Realm realm) {
        Object s = realm.regExpState;
        if (s instanceof RegExpState state) return state;
        RegExpState state = new RegExpState(realm);
        realm.regExpState = state;
        return state;
    }

    /** Reading exec from it finds %RegExp.prototype.exec%, and lastIndex is an own data property. */
    boolean hasOriginalExec(Object o) {
        return o instanceof JSRegExp r && r.shape == initialShape && !exec.mutated;
    }

    /** Neither exec nor flags can be observed. */
    boolean isPristine(Object o) {
        if (!hasOriginalExec(o)) return false;
        PropertyCell[] cells = flags;
        for (int i = 0; i < cells.length; i++) {
            if (cells[i].mutated) return false;
        }
        return true;
    }

    /** Nor can SpeciesConstructor. */
    boolean isPristineWithSpecies(Object o) {
        return isPristine(o) && !constructor.mutated && !species.mutated;
    }

    /** Searches; on success the captures are in {@code captures}. */
    boolean match(RegExpProgram program, String s, int start, boolean sticky, int[] captures) {
        try {
            return matching.matcher.match(program, s, start, sticky, captures, matching);
        } catch (RegExpStackOverflowException e) {
            throw Errors.rangeError("Maximum call stack size exceeded");
        } catch (RegExpSyntaxException e) {
            throw Errors.syntaxError(e.getMessage());
        }
    }

    /** The same in a string that need not be laid out. */
    boolean match(RegExpProgram program, Object s, int start, boolean sticky, int[] captures) {
        if (s instanceof SlicedString v && v.isRest() && matching.matcher.canSearchRest(program)) {
            try {
                return matching.matcher.matchRest(program, v.base(), v.offset(), start, sticky, captures, matching);
            } catch (RegExpStackOverflowException e) {
                throw Errors.rangeError("Maximum call stack size exceeded");
            }
        }
        return match(program, Strings.flat(s), start, sticky, captures);
    }

    /** The buffer for the next match, which becomes {@link #lastCaptures} if it succeeds. */
    private int[] spare = new int[20];

    int[] buffer(RegExpProgram program) {
        int[] b = spare;
        int n = 2 * program.captureCount();
        if (b.length < n) spare = b = new int[n];
        return b;
    }

    /** UpdateLegacyRegExpStaticProperties, or its invalidation; takes over {@code captures}, which came from {@link #buffer}. */
    void matched(JSRegExp r, Object s, int[] captures) {
        if (r.realm != realm) return;
        if (!r.legacyFeatures) {
            invalidated = true;
            return;
        }
        spare = lastCaptures;
        lastCaptures = captures;
        lastCount = r.program.captureCount();
        lastInput = s;
        input = s;
        invalidated = false;
    }

    /** The shape of match results: an array with index (unboxed), input, groups; {@code null} where representations have widened. */
    Shape resultShape() {
        Shape s = resultShape;
        if (s == null || s.isDeprecated()) {
            Shape first = realm.arrayShape().add("index", Shape.DEFAULT, Shape.INT32);
            if (first == null || Shape.representation(first.infoAt(0)) != Shape.INT32) return null;
            Shape second = first.add("input", Shape.DEFAULT, Shape.ANY);
            resultShape = s = second == null ? null : second.add("groups", Shape.DEFAULT, Shape.ANY);
        }
        return s;
    }

    /** A capture as a value. */
    static Object capture(Object s, int[] captures, int i) {
        int start = captures[2 * i];
        return start < 0 ? Undefined.INSTANCE : dev.ramjet.runtime.Strings.substring(s, start, captures[2 * i + 1]);
    }
}
