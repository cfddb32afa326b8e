package dev.ramjet.conformance.differential;

/** The expressions of {@link Generator}. */
final class Expressions {
    private static final String[] NUMBERS = {"0", "-0", "1", "-1", "2", "3", "0.5", "-1.5", "10", "255", "256", "2147483647", "2147483648", "-2147483648", "-2147483649",
        "4294967295", "4294967296", "9007199254740991", "9007199254740992", "-9007199254740993", "1e21", "1e-7", "123456789.125", "5e-324", "1.7976931348623157e308", "NaN", "Infinity",
        "-Infinity", "0x7f", "0b101", "1e300", "4503599627370495.5", "0.1", "1.0000000000000002", "65535", "-129", "1_000"};
    private static final String[] STRINGS = {"''", "'a'", "'abc'", "'0'", "'-0'", "'1'", "' 12 '", "'1e3'", "'0x1F'", "'NaN'", "'length'", "'b'", "'A\\u00e9\\u0130ß'", "'\\ud83d\\ude00x'",
        "'\\ud800'", "'a,b,,c'", "'aaa'", "'foo bar  baz'", "'4294967295'", "'4294967294'", "'1.5'", "'\\n\\t '", "'constructor'", "'The Quick brown'", "'2020-02-30'", "'i\\u0307'",
        "'0b11'", "'12px'", "'__proto__'", "'valueOf'", "'xyzzy'.repeat(5)", "'a-b_c.d'"};
    private static final String[] OBJECTS = {"{}", "{a: 1, b: 'x', c: [1]}", "{get a() { print('get a'); return 1; }, set a(v) { print('set a'); }, b: 2}", "{__proto__: {a: 'inherited'}, b: 1}",
        "{2: 'two', 1: 'one', x: 0, [Symbol.iterator]: undefined}", "{length: 3, 0: 'p', 2: 'r'}", "Object.freeze({a: 1, b: [2]})", "Object.seal({a: 1})", "Object.create(null)",
        "{toString() { print('toString'); return 'ts'; }, valueOf() { print('valueOf'); return 42; }}", "{[Symbol.toPrimitive](h) { print(h); return h === 'number' ? 7 : 'prim'; }}",
        "noisy('P', {a: 1, length: 2, 0: 'z'})", "noisy('Q', [1, 2, 3])", "{a: {b: {c: 1}}}", "Object.defineProperty({a: 1}, 'h', {value: 2})", "{'-1': 1, '01': 2, 1.5: 3}", "new Proxy({}, {})",
        "new Proxy(function () {}, {apply() { return 'applied'; }})", "{then(r) { print('then'); r(5); }}"};
    private static final String[] ARRAYS = {"[]", "[1, 2, 3]", "[3, 1, 2, 10, 9]", "[, 1, , 2]", "[1.5, 2.5, -0]", "['b', 'a', 'C', 'ab']", "[[1, [2, [3]]], 4]", "[NaN, undefined, null, 0]",
        "new Array(5)", "Array.from({length: 4}, (_, i) => i * i)", "Object.assign([1, 2], {x: 'y'})", "[1, 'a', {}, null, 2n]", "Object.freeze([1, 2])", "[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]",
        "(() => { var s = []; s[7] = 1; s[5000] = 2; return s; })()", "[5, , 1, undefined, 3]", "Array(3).fill('f')", "[true, false, '', 'z']"};
    private static final String[] OTHERS = {"undefined", "null", "true", "false", "10n", "-3n", "0n", "18446744073709551615n", "Symbol('s')", "Symbol.iterator", "Symbol.for('k')", "globalThis.nope",
        "new Date(0)", "new Date(2020, 1, 29, 12, 30, 45, 678)", "new Date(NaN)", "new Date(Date.UTC(1969, 11, 31, 23, 59, 59, 999))", "/a(b)?/g", "/(?<y>\\d{4})-(?<m>\\d\\d)/u", "/x*/y", "/[^\\w]+/i",
        "new Map([[1, 'a'], ['k', {}], [NaN, 0]])", "new Set([1, 'a', NaN, -0])", "new Uint8Array([1, 2, 300])", "new Float64Array([1.5, NaN, -0])", "new Int16Array(4)", "new BigInt64Array(2)",
        "new Error('msg')", "new TypeError('t', {cause: 1})", "(function (a, b) { return [this === undefined, arguments.length, a]; })", "((a, b) => b)", "(function* () { yield 1; yield 2; })",
        "iter('I', [1, 2, 3], 0)", "iter('J', [1, 2, 3, 4], 1)", "iter('K', ['x', 'y', 'z'], 2)", "counter('C', 3)", "Object(1)", "Object('str')", "Object(2n)", "new DataView(new ArrayBuffer(8))",
        "JSON", "(class { static q = 1; })", "function () {}.bind(null, 1)", "Promise.resolve(1)", "new Uint8ClampedArray([-5, 1.5, 300])", "new WeakMap()"};
    private static final String[] BINARY = {"+", "-", "*", "/", "%", "**", "&", "|", "^", "<<", ">>", ">>>", "<", ">", "<=", ">=", "==", "!=", "===", "!==", "&&", "||", "instanceof", "in", ",",
        "+", "-", "*", "<"};
    private static final String[] ARRAY_METHODS = {"map(F)", "filter(F)", "forEach(F)", "reduce(F)", "reduceRight(F, X)", "some(F)", "every(F)", "find(F)", "findIndex(F)", "findLast(F)", "findLastIndex(F)",
        "flatMap(F)", "flat(N)", "concat(X, X)", "slice(N, N)", "splice(N, N, X)", "splice(N)", "indexOf(X)", "lastIndexOf(X)", "includes(X)", "concat([]).join(S)", "concat().join()", "push(X)", "pop()", "shift()",
        "unshift(X, X)", "reverse()", "sort()", "sort((a, b) => a < b ? 1 : a > b ? -1 : 0)", "fill(X, N, N)", "copyWithin(N, N, N)", "at(N)", "with(N, X)", "toSorted()", "toReversed()", "toSpliced(N, N, X)",
        "keys()", "entries()", "values()", "toString()", "length", "length = 2", "constructor.name", "map(String)", "sort((a, b) => a - b)"};
    private static final String[] STRING_METHODS = {"charAt(N)", "charCodeAt(N)", "codePointAt(N)", "at(N)", "concat(X)", "endsWith(S)", "startsWith(S)", "includes(S, N)", "indexOf(S, N)", "lastIndexOf(S, N)",
        "match(R)", "matchAll(G)", "replace(R, S)", "replace(R, F)", "replaceAll(S, S)", "replaceAll(G, (...a) => a.length)", "search(R)", "slice(N, N)", "split(S)", "split(R)", "split(R, N)", "substring(N, N)",
        "substr(N, N)", "toLowerCase()", "toUpperCase()", "trim()", "trimStart()", "trimEnd()", "padStart(P, S)", "padEnd(P, S)", "repeat(P)", "normalize('NFD')", "isWellFormed()", "toWellFormed()",
        "length", "anchor(S)", "split('')", "[0]", "replace('a', '$&$`$\\'$$1')", "replace(/(a)(b)?/g, '[$1|$2|$<n>|$0]')"};
    private static final String[] PATTERNS = {"/a/", "/(.)(.)?/", "/^/m", "/\\b/", "/(?:a|ab)(?:c|bcd)?(d*)/", "/(?<=a)b/", "/(?<!a)./", "/(?=(a+))a*b\\1/", "/[a-c]+|\\d+?/", "/(z)((a+)?(b+)?(c))*/", "/\\u{1f600}/u",
        "/\\p{Lu}/u", "/(?<n>[a-z])\\k<n>?/i", "/\\s+/", "/$/", "/[\\w--b]/v", "/(a*)*/", "/(?:)/", "/,|-/", "/x*?/", "/[^]/s", "/(\\w)(?=.*\\1)/", "/\\W/iu"};
    private static final String[] NUMBER_METHODS = {"toFixed(D)", "toExponential(D)", "toPrecision(D + 1)", "toString(2 + D)", "toString()", "valueOf()", "toLocaleString.name"};
    private static final String[] STATICS = {"Math.max(N, N)", "Math.min(N, N, N)", "Math.round(N)", "Math.floor(N)", "Math.ceil(N)", "Math.trunc(N)", "Math.sign(N)", "Math.abs(N)", "Math.sqrt(N)", "Math.hypot(N, N)",
        "Math.imul(N, N)", "Math.clz32(N)", "Math.fround(N)", "Math.cbrt(N)", "Math.atan2(N, N)", "Math.log2(N)", "Math.expm1(N)", "Number(X)", "parseInt(X, D)", "parseInt(S)", "parseFloat(S)", "Number.isInteger(X)",
        "Number.isSafeInteger(N)", "isNaN(X)", "String(X)", "Boolean(X)", "BigInt(X)", "BigInt.asIntN(D, 123456789n)", "BigInt.asUintN(D, -1n)", "Object.keys(X)", "Object.values(X)", "Object.entries(X)",
        "Object.getOwnPropertyNames(X)", "Object.getOwnPropertyDescriptors(X)", "Object.fromEntries(I)", "Object.assign(O, X)", "Object.is(X, X)", "Object.isFrozen(X)", "Object.isSealed(O)", "Object.freeze(O)",
        "Object.defineProperty(O, S, {value: X, enumerable: B, configurable: B})", "Object.defineProperty(A, 'length', {value: D})", "Object.defineProperty(A, D, {get() { return 1; }, configurable: B})",
        "Object.setPrototypeOf(O, X)", "Object.getPrototypeOf(X)", "Object.groupBy(A, x => typeof x)", "Array.isArray(X)", "Array.from(I)", "Array.from(X, F)", "Array.of(X, X)", "Reflect.ownKeys(O)", "Reflect.has(O, S)",
        "Reflect.get(O, S, X)", "Reflect.set(O, S, X)", "Reflect.deleteProperty(O, S)", "Reflect.construct(Array, A)", "Reflect.apply(F, X, A)", "JSON.stringify(X)", "JSON.stringify(O, null, 2)",
        "JSON.stringify(O, (k, v) => typeof v === 'number' ? v + 1 : v)", "JSON.parse(JSON.stringify(O))", "JSON.parse(S)", "JSON.parse('[1,{\"a\":[2,null]},\"x\"]', function (k, v) { return Array.isArray(v) ? v.length : v; })",
        "encodeURIComponent(S)", "decodeURIComponent('%41%C3%A9')", "escape(S)", "unescape('%u0041%41')", "String.raw`a\\n${X}b`", "String.fromCharCode(N, N)", "String.fromCodePoint(D)", "Symbol(S).description",
        "new Date(N).getTime()", "new Date(2019, D, D, D).toISOString()", "Date.UTC(2000 + D, D, N)", "new Date(S).getTime()", "new Date(0).setMonth(D, N)", "new Date(86400000 * D).getDay()", "new Date(N).toJSON()",
        "new Array(D)", "new Set(I)", "new Set(I).union(new Set(I))", "new Set([1, 2, D]).isSubsetOf(new Set(I))", "new Map([[X, X]])", "Map.groupBy(A, F)", "new Uint8Array(L)", "Float32Array.from(L)",
        "new Int32Array(L).subarray(N, N)", "new Uint16Array([1, 2, 3]).set(A, D)", "new Float64Array(L).sort()", "new Uint8Array(8).fill(N)", "new Int8Array(L).map(F)", "structured", "RegExp(S)", "R.exec(S)", "G[Symbol.replace](S, F)",
        "R.test(S)", "R.toString()", "R.flags", "Function.prototype.toString.call(F).length > 0", "F.name", "F.length", "F.call(X, X)", "F.apply(X, A)", "F.bind(X)(X)", "new (class extends Array {})(D)",
        "new Error(X).message", "typeof Symbol.iterator", "Iterator.from(I)", "new DataView(new ArrayBuffer(16)).setFloat32(D, N)", "Array.prototype.concat.call(X, A)", "Array.prototype.map.call(S, F)",
        "Array.prototype.push.call(O, X)", "Array.prototype.slice.call(O)", "Array.prototype.splice.call(O, N, N)", "Array.prototype.sort.call({length: 3, 0: X, 2: X})", "Array.prototype.includes.call(X, X)", "Array.prototype.reverse.call(O)",
        "Object.getOwnPropertySymbols(O)", "Object.prototype.toString.call(X)", "Object.prototype.hasOwnProperty.call(X, S)", "({}).propertyIsEnumerable.call(O, S)", "Object.entries(O).flat()", "[...I].length",
        "A[Symbol.iterator]().next()", "new Map(Object.entries(O))", "eval('1 + ' + N)", "Function('a', 'return a + 1')(X)", "(0, eval)('var zz = 1; zz')"};

    private final Generator g;

    Expressions(Generator g) {
        this.g = g;
    }

    private String plainNumber() {
        String n = g.one(NUMBERS);
        return n.startsWith("-") ? "(" + n + ")" : n;
    }

    String literal(int depth) {
        switch (g.pick(6)) {
            case 0: return plainNumber();
            case 1: return g.one(STRINGS);
            case 2: return object();
            case 3: return g.one(ARRAYS);
            default: return g.one(OTHERS);
        }
    }

    private String object() {
        return "(" + g.one(OBJECTS) + ")";
    }

    private String number(int depth) {
        if (depth > 3 || g.chance(60)) return "(" + g.one(NUMBERS) + ")";
        return "+" + parenthesized(depth + 1);
    }

    private String parenthesized(int depth) {
        return "(" + expression(depth) + ")";
    }

    String iterable(int depth) {
        int k = g.pick(12);
        if (k < 5) return g.one(ARRAYS);
        if (k < 6) return g.one(STRINGS);
        if (k < 9) return g.one("new Set([1, 'a'])", "new Map([[1, 2]])", "iter('I', [1, 2, 3], 0)", "iter('J', [1, [2], 3, 4], 1)", "iter('K', ['x', 'yy', 'z'], 2)", "iter('L', [{}, 2], 3)",
            "(function* () { try { yield 1; yield [2]; yield 3; } finally { print('closed'); } })()", "new Uint8Array([1, 2])", "[1, 2].entries()", "noisy('A', [1, [2, 3]])", "'a\\ud83d\\ude00b'");
        return parenthesized(depth + 1);
    }

    String withoutSuspension(int depth) {
        boolean a = g.inAsync, gen = g.inGenerator;
        g.inAsync = g.inGenerator = false;
        String s = expression(depth);
        g.inAsync = a;
        g.inGenerator = gen;
        return s;
    }

    String withoutSuspensionIterable() {
        boolean a = g.inAsync, gen = g.inGenerator;
        g.inAsync = g.inGenerator = false;
        String s = iterable(2);
        g.inAsync = a;
        g.inGenerator = gen;
        return s;
    }

    /** What can be assigned to and is not a variable. */
    String target(int depth) {
        String o = g.chance(60) ? g.variable() : parenthesized(depth + 1);
        switch (g.pick(5)) {
            case 0: return o + ".a";
            case 1: return o + "[" + g.pick(5) + "]";
            case 2: return o + ".length";
            case 3: return o + "[" + expression(depth + 2) + "]";
            default: return o + g.one(".b", ".x", "['q']", "[1.5]", "[-1]", "[4294967295]", ".constructor");
        }
    }

    /** Node converts the key of a compound assignment twice. */
    private String simpleTarget(int depth) {
        return (g.chance(60) ? g.variable() : parenthesized(depth + 1)) + g.one(".a", ".b", "[0]", "[1.5]", ".length", "['q']");
    }

    private String callback(int depth) {
        boolean a = g.inAsync, gen = g.inGenerator;
        g.inAsync = g.inGenerator = false;
        int before = g.variableCount;
        String p = g.fresh("p"), q = g.fresh("p");
        g.declare(p);
        g.declare(q);
        String body = expression(depth + 1);
        g.variableCount = before;
        g.inAsync = a;
        g.inGenerator = gen;
        switch (g.pick(4)) {
            case 0: return "(function (" + p + ", " + q + ") { burn(); return " + body + "; })";
            case 1: return "((" + p + ", " + q + " = 1) => (burn(), " + body + "))";
            case 2: return g.one("String", "Number", "isNaN", "parseInt", "Math.max", "(x => x)", "(x => x > 1)", "((a, b) => a + b)", "JSON.stringify", "undefined");
            default: return "((" + p + ", " + q + ") => { burn(); return " + body + "; })";
        }
    }

    /** Fills in the capital letters of a call's text. */
    private String fill(String template, int depth) {
        StringBuilder b = new StringBuilder();
        for (int i = 0; i < template.length(); i++) {
            char c = template.charAt(i);
            boolean alone = c >= 'A' && c <= 'Z' && (i == 0 || !Character.isJavaIdentifierPart(template.charAt(i - 1)) && template.charAt(i - 1) != '.')
                && (i + 1 == template.length() || !Character.isJavaIdentifierPart(template.charAt(i + 1)));
            if (!alone) {
                b.append(c);
                continue;
            }
            switch (c) {
                case 'X': b.append(expression(depth + 2)); break;
                case 'N': b.append(g.chance(10) ? parenthesized(depth + 2) : number(depth + 2)); break;
                case 'D': b.append(g.pick(12)); break;
                case 'P': b.append(g.pick(9)); break;
                case 'S': b.append(g.chance(10) ? parenthesized(depth + 2) : g.one(STRINGS)); break;
                case 'B': b.append(g.one("true", "false")); break;
                case 'O': b.append(g.chance(40) ? g.variable() : object()); break;
                case 'A': b.append(g.chance(30) ? g.variable() : g.one(ARRAYS)); break;
                case 'L': b.append(g.one(ARRAYS)); break;
                case 'I': b.append(iterable(depth + 2)); break;
                case 'F': b.append(callback(depth + 2)); break;
                case 'R': b.append(g.one(PATTERNS)); break;
                case 'G': {
                    String p = g.one(PATTERNS);
                    b.append(p).append('g');
                    break;
                }
                default: b.append(c);
            }
        }
        return b.toString();
    }

    String expression(int depth) {
        if (depth > 4) return g.chance(50) ? g.variable() : plainNumber();
        int k = g.pick(depth > 2 ? 40 : 100);
        if (k < 10) return g.variable();
        if (k < 30) return literal(depth);
        if (k < 40) return plainNumber();
        if (k < 52) {
            String op = g.one(BINARY);
            String left = parenthesized(depth + 1), right = parenthesized(depth + 1);
            return "(" + left + " " + op + " " + right + ")";
        }
        if (k < 62) return (g.chance(50) ? g.one(ARRAYS) : g.chance(70) ? g.variable() : parenthesized(depth + 1)) + member(fill(g.one(ARRAY_METHODS), depth));
        if (k < 70) return (g.chance(80) ? g.one(STRINGS) : parenthesized(depth + 1)) + member(fill(g.one(STRING_METHODS), depth));
        if (k < 73) return number(depth) .replaceFirst("^\\+(.*)$", "(+$1)") + member(fill(g.one(NUMBER_METHODS), depth));
        if (k < 85) {
            String s = fill(g.one(STATICS), depth);
            return s.equals("structured") ? "[" + expression(depth + 1) + ", ..." + iterable(depth + 1) + "]" : s;
        }
        return rare(depth);
    }

    private static String member(String m) {
        return m.startsWith("[") ? m : m.contains(" = ") && m.startsWith("length") ? "." + "length" : "." + m;
    }

    private String rare(int depth) {
        switch (g.pick(17)) {
            case 0: return g.one("-", "+", "!", "~", "typeof ", "void ") + parenthesized(depth + 1);
            case 1: return "(" + parenthesized(depth + 1) + " ? " + expression(depth + 1) + " : " + expression(depth + 1) + ")";
            case 2: return "`${" + expression(depth + 1) + "}-${" + expression(depth + 2) + "}`";
            case 3: return parenthesized(depth + 1) + "?." + g.one("a", "length", "[0]", "b?.c", "toString()", "constructor.name", "x.y");
            case 4: return "(" + parenthesized(depth + 1) + " ?? " + parenthesized(depth + 1) + ")";
            case 5: return "(" + simpleTarget(depth) + g.one(" = ", " += ", " ??= ", " ||= ", " **= ", " <<= ") + expression(depth + 1) + ")";
            case 6: return g.variableCount == 0 ? "0" : g.one("++", "--") + g.variable();
            case 7: return g.variableCount == 0 ? "0" : "(" + g.variable() + g.one("++", "--") + ")";
            case 8: return "({a: " + expression(depth + 1) + ", [" + expression(depth + 2) + "]: 1, ..." + parenthesized(depth + 1) + ", m() { return this.a; }})" + g.one("", ".a", ".m()");
            case 9: return "[" + expression(depth + 1) + ", , ..." + iterable(depth + 1) + "]";
            case 10: return g.functionCount == 0 ? literal(depth) : g.functions[g.pick(g.functionCount)] + "(" + expression(depth + 1) + ", ..." + iterable(depth + 2) + ")";
            case 11: return "(() => { try { return " + withoutSuspension(depth + 1) + "; } finally { print('fin'); } })()";
            case 12: return g.inAsync ? "(await " + parenthesized(depth + 1) + ")" : g.inGenerator ? "(yield " + parenthesized(depth + 1) + ")" : "(" + simpleTarget(depth) + "++)";
            case 13: return "(delete " + target(depth) + ")";
            case 14: return "new " + g.one("Array", "Object", "Map", "Set", "String", "Number", "Date", "RegExp", "Error", "Boolean", "Proxy", "Function") + "(" + expression(depth + 1) + ")";
            case 15: return "(" + g.one(STRINGS) + " in " + object() + ")";
            default: return "(" + parenthesized(depth + 1) + ")[" + expression(depth + 1) + "]";
        }
    }
}
