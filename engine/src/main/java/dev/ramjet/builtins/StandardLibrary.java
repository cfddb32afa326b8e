package dev.ramjet.builtins;

import dev.ramjet.runtime.Intrinsic;
import dev.ramjet.runtime.IntrinsicFactory;
import dev.ramjet.runtime.JSObject;
import dev.ramjet.runtime.LazyIntrinsic;
import dev.ramjet.runtime.PropertyMap;
import dev.ramjet.runtime.Realm;
import dev.ramjet.runtime.Shape;
import dev.ramjet.runtime.Undefined;

/**
 * The standard library: makes intrinsics when they are first needed, area by area, and names them on the global object.
 *
 * @see <a href="https://tc39.es/ecma262/#sec-global-object">The Global Object</a>
 */
public final class StandardLibrary implements IntrinsicFactory {
    public static final StandardLibrary INSTANCE = new StandardLibrary();

    /** ParseJSON, for hosts that load JSON modules. */
    public static Object parseJson(dev.ramjet.runtime.Realm realm, String text) {
        return new JsonParser(realm, text, false).parse();
    }

    private StandardLibrary() {}

    /** Global names and what they hold; the order is the one in which they are enumerated. */
    private static final Object[] GLOBALS = {
        "Object", Intrinsic.OBJECT, "Function", Intrinsic.FUNCTION, "Array", Intrinsic.ARRAY, "Number", Intrinsic.NUMBER,
        "parseFloat", Intrinsic.PARSE_FLOAT, "parseInt", Intrinsic.PARSE_INT, "Boolean", Intrinsic.BOOLEAN, "String", Intrinsic.STRING,
        "Symbol", Intrinsic.SYMBOL, "Date", Intrinsic.DATE, "Promise", Intrinsic.PROMISE, "RegExp", Intrinsic.REGEXP,
        "Error", Intrinsic.ERROR, "AggregateError", Intrinsic.AGGREGATE_ERROR, "EvalError", Intrinsic.EVAL_ERROR,
        "RangeError", Intrinsic.RANGE_ERROR, "ReferenceError", Intrinsic.REFERENCE_ERROR, "SyntaxError", Intrinsic.SYNTAX_ERROR,
        "TypeError", Intrinsic.TYPE_ERROR, "URIError", Intrinsic.URI_ERROR, "SuppressedError", Intrinsic.SUPPRESSED_ERROR,
        "JSON", Intrinsic.JSON, "Math", Intrinsic.MATH, "ArrayBuffer", Intrinsic.ARRAY_BUFFER, "Atomics", Intrinsic.ATOMICS,
        "Uint8Array", Intrinsic.UINT8_ARRAY, "Int8Array", Intrinsic.INT8_ARRAY, "Uint16Array", Intrinsic.UINT16_ARRAY,
        "Int16Array", Intrinsic.INT16_ARRAY, "Uint32Array", Intrinsic.UINT32_ARRAY, "Int32Array", Intrinsic.INT32_ARRAY,
        "Float16Array", Intrinsic.FLOAT16_ARRAY, "Float32Array", Intrinsic.FLOAT32_ARRAY, "Float64Array", Intrinsic.FLOAT64_ARRAY,
        "Uint8ClampedArray", Intrinsic.UINT8_CLAMPED_ARRAY, "BigUint64Array", Intrinsic.BIGUINT64_ARRAY,
        "BigInt64Array", Intrinsic.BIGINT64_ARRAY, "DataView", Intrinsic.DATA_VIEW, "Map", Intrinsic.MAP, "BigInt", Intrinsic.BIGINT,
        "Set", Intrinsic.SET, "Iterator", Intrinsic.ITERATOR, "WeakMap", Intrinsic.WEAK_MAP, "WeakSet", Intrinsic.WEAK_SET,
        "WeakRef", Intrinsic.WEAK_REF, "FinalizationRegistry", Intrinsic.FINALIZATION_REGISTRY, "Proxy", Intrinsic.PROXY,
        "Reflect", Intrinsic.REFLECT, "SharedArrayBuffer", Intrinsic.SHARED_ARRAY_BUFFER, "DisposableStack", Intrinsic.DISPOSABLE_STACK,
        "AsyncDisposableStack", Intrinsic.ASYNC_DISPOSABLE_STACK, "ShadowRealm", Intrinsic.SHADOW_REALM, "Temporal", Intrinsic.TEMPORAL,
        "decodeURI", Intrinsic.DECODE_URI, "decodeURIComponent", Intrinsic.DECODE_URI_COMPONENT, "encodeURI", Intrinsic.ENCODE_URI,
        "encodeURIComponent", Intrinsic.ENCODE_URI_COMPONENT, "escape", Intrinsic.ESCAPE, "unescape", Intrinsic.UNESCAPE,
        "eval", Intrinsic.EVAL, "isFinite", Intrinsic.IS_FINITE, "isNaN", Intrinsic.IS_NAN,
    };

    static {
        for (int i = 1; i < GLOBALS.length; i += 2) GLOBALS[i] = new LazyIntrinsic((Intrinsic) GLOBALS[i]);
    }

    @Override
    public JSObject create(Intrinsic intrinsic, Realm realm) {
        JSObject o = FundamentalLibrary.create(intrinsic, realm);
        if (o == null) o = IndexedLibrary.create(intrinsic, realm);
        if (o == null) o = TextLibrary.create(intrinsic, realm);
        if (o == null) o = ControlLibrary.create(intrinsic, realm);
        if (o == null) o = TemporalLibrary.create(intrinsic, realm);
        // Arguments objects need the original, whatever scripts do to the prototype.
        if (intrinsic == Intrinsic.ARRAY_PROTOTYPE && o != null) realm.setIntrinsic(Intrinsic.ARRAY_VALUES, (JSObject) o.getOwnStored("values"));
        if (o == null) throw new IllegalStateException("no such intrinsic yet: " + intrinsic);
        return o;
    }

    @Override
    public Object compileRegExp(String pattern, String flags) {
        return TextLibrary.compileRegExp(pattern, flags);
    }

    @Override
    public JSObject createRegExp(Realm realm, Object compiled) {
        return TextLibrary.createRegExp(realm, compiled);
    }

    @Override
    public void populateGlobal(Realm realm, JSObject global) {
        PropertyMap map = global.shape.dictionary;
        map.add("globalThis", realm.globalThis, Shape.HIDDEN);
        map.add("Infinity", Double.POSITIVE_INFINITY, 0);
        map.add("NaN", Double.NaN, 0);
        map.add("undefined", Undefined.INSTANCE, 0);
        for (int i = 0; i < GLOBALS.length; i += 2) map.add(GLOBALS[i], GLOBALS[i + 1], Shape.HIDDEN);
    }

    /** %Object.prototype.toString%, whatever has become of the property. */
    public static Object objectToString(Realm realm, Object thisValue) {
        return ObjectPrototype.toString(realm, thisValue);
    }
}
