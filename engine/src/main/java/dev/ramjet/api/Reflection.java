package dev.ramjet.api;

import dev.ramjet.runtime.BoundFunction;
import dev.ramjet.runtime.BuiltinFunction;
import dev.ramjet.runtime.CollectionIterator;
import dev.ramjet.runtime.Errors;
import dev.ramjet.runtime.JSArguments;
import dev.ramjet.runtime.JSArray;
import dev.ramjet.runtime.JSArrayBuffer;
import dev.ramjet.runtime.JSArrayIterator;
import dev.ramjet.runtime.JSAsyncGenerator;
import dev.ramjet.runtime.JSClosure;
import dev.ramjet.runtime.JSCollection;
import dev.ramjet.runtime.JSDataView;
import dev.ramjet.runtime.JSError;
import dev.ramjet.runtime.JSFunction;
import dev.ramjet.runtime.JSGenerator;
import dev.ramjet.runtime.JSMap;
import dev.ramjet.runtime.JSObject;
import dev.ramjet.runtime.JSPromise;
import dev.ramjet.runtime.JSProxy;
import dev.ramjet.runtime.JSSet;
import dev.ramjet.runtime.JSStringIterator;
import dev.ramjet.runtime.JSStringObject;
import dev.ramjet.runtime.JSSymbol;
import dev.ramjet.runtime.JSTypedArray;
import dev.ramjet.runtime.JSWeakRef;
import dev.ramjet.runtime.ModuleNamespace;
import dev.ramjet.runtime.PrimitiveWrapper;
import dev.ramjet.runtime.PropertyDescriptor;
import dev.ramjet.runtime.PropertyKey;
import dev.ramjet.runtime.Undefined;
import dev.ramjet.runtime.WeakCollection;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A value as debuggers, inspectors and structured cloning see it: by its internal slots, not by what its methods say. Runs no script
 * code, except that {@link #keys}, {@link #property} and {@link #prototype} of a proxy run its traps; ask {@link #kind} first.
 */
public final class Reflection {
    private final Value value;
    private final Context context;
    private final Object raw;

    /** An own property. */
    public static final class Property {
        /** The value; null for an accessor. */
        public final Value value;
        /** Functions of an accessor; null where there is none. */
        public final Value getter, setter;
        public final boolean enumerable, writable, configurable;

        Property(Context context, PropertyDescriptor d) {
            boolean accessor = d.isAccessor();
            value = accessor ? null : context.wrap(d.value);
            getter = accessor ? function(context, d.getter) : null;
            setter = accessor ? function(context, d.setter) : null;
            enumerable = d.enumerable();
            configurable = d.configurable();
            writable = !accessor && d.writable();
        }

        private static Value function(Context context, Object f) {
            return f == null || f == Undefined.INSTANCE ? null : context.wrap(f);
        }
    }

    Reflection(Value value) {
        this.value = value;
        this.context = value.context;
        this.raw = value.raw;
    }

    /** What sort of object it is; null for primitives. */
    public ObjectKind kind() {
        return raw instanceof JSObject o ? kindOf(o) : null;
    }

    private static ObjectKind kindOf(JSObject o) {
        if (o.getClass() == JSObject.class) return ObjectKind.ORDINARY;
        if (o instanceof JSArray) return ObjectKind.ARRAY;
        if (o instanceof JSFunction || o instanceof BoundFunction) return ObjectKind.FUNCTION;
        if (o instanceof JSError) return ObjectKind.ERROR;
        if (o instanceof JSMap) return ObjectKind.MAP;
        if (o instanceof JSSet) return ObjectKind.SET;
        if (o instanceof JSTypedArray) return ObjectKind.TYPED_ARRAY;
        if (o instanceof JSPromise) return ObjectKind.PROMISE;
        if (o instanceof JSProxy) return ObjectKind.PROXY;
        if (o instanceof JSArguments) return ObjectKind.ARGUMENTS;
        if (o instanceof JSArrayBuffer b) return b.isShared() ? ObjectKind.SHARED_ARRAY_BUFFER : ObjectKind.ARRAY_BUFFER;
        if (o instanceof JSDataView) return ObjectKind.DATA_VIEW;
        if (o instanceof JSStringObject) return ObjectKind.STRING;
        if (o instanceof PrimitiveWrapper w) {
            return w.value instanceof Boolean ? ObjectKind.BOOLEAN : w.value instanceof JSSymbol ? ObjectKind.SYMBOL
                : w.value instanceof BigInteger ? ObjectKind.BIGINT : ObjectKind.NUMBER;
        }
        if (o instanceof CollectionIterator i) return i.ofMap ? ObjectKind.MAP_ITERATOR : ObjectKind.SET_ITERATOR;
        if (o instanceof JSGenerator) return ObjectKind.GENERATOR;
        if (o instanceof JSAsyncGenerator) return ObjectKind.ASYNC_GENERATOR;
        if (o instanceof JSArrayIterator) return ObjectKind.ARRAY_ITERATOR;
        if (o instanceof JSStringIterator) return ObjectKind.STRING_ITERATOR;
        if (o instanceof ModuleNamespace) return ObjectKind.MODULE_NAMESPACE;
        if (o instanceof HostObject) return ObjectKind.HOST;
        switch (o.builtinTag()) {
            case "Date": return ObjectKind.DATE;
            case "RegExp": return ObjectKind.REGEXP;
            default:
        }
        if (o instanceof WeakCollection w) return w.isMap ? ObjectKind.WEAK_MAP : ObjectKind.WEAK_SET;
        return o instanceof JSWeakRef ? ObjectKind.WEAK_REF : ObjectKind.ORDINARY;
    }

    /** [[Prototype]]; null for none and for primitives. */
    public Value prototype() {
        if (!(raw instanceof JSObject)) return null;
        Object p = context.perform(Interop.PROTOTYPE, raw, null, null);
        return p == null ? null : context.wrap(p);
    }

    public boolean isExtensible() {
        return raw instanceof JSObject o && !(o instanceof JSProxy) && o.isExtensible();
    }

    /** Own property keys in their order: strings (also for indices) and symbols. */
    @SuppressWarnings("unchecked")
    public List<Value> keys() {
        List<Object> keys = (List<Object>) context.perform(Interop.OWN_KEYS, raw, null, null);
        ArrayList<Value> values = new ArrayList<>(keys.size());
        for (Object k : keys) values.add(context.wrap(PropertyKey.toValue(k)));
        return values;
    }

    /** Own keys that are no array indices. */
    @SuppressWarnings("unchecked")
    public List<Value> namedKeys() {
        List<Object> keys = (List<Object>) context.perform(Interop.OWN_KEYS, raw, null, null);
        ArrayList<Value> values = new ArrayList<>();
        for (Object k : keys) {
            if (!PropertyKey.isIndex(k)) values.add(context.wrap(k));
        }
        return values;
    }

    /** An own property, null if absent. */
    public Property property(Value key) {
        return property(PropertyKey.from(key.raw));
    }

    public Property property(String name) {
        return property(PropertyKey.fromString(name));
    }

    private Property property(Object key) {
        Object d = context.perform(Interop.OWN_PROPERTY, raw, key, null);
        return d == null ? null : new Property(context, (PropertyDescriptor) d);
    }

    /** Element {@code index} of an array, null for a hole; an accessor counts as undefined. */
    public Value element(long index) {
        if (raw instanceof JSTypedArray t) return index < t.length() ? context.wrap(t.element(index)) : null;
        Property p = property(PropertyKey.ofIndex(index));
        return p == null ? null : p.value == null ? context.undefined() : p.value;
    }

    /** The length of an array, typed array, arguments object; 0 for others. */
    public long length() {
        if (raw instanceof JSArray a) return a.length();
        if (raw instanceof JSTypedArray t) return t.isOutOfBounds() ? 0 : t.length();
        if (raw instanceof JSArguments) {
            Property p = property("length");
            return p != null && p.value != null && p.value.isInt() ? p.value.asInt() : 0;
        }
        return 0;
    }

    /** Array indices that are there, ascending, for arrays with holes. */
    @SuppressWarnings("unchecked")
    public long[] indices() {
        List<Object> keys = (List<Object>) context.perform(Interop.OWN_KEYS, raw, null, null);
        long[] found = new long[keys.size()];
        int n = 0;
        for (Object k : keys) {
            if (PropertyKey.isIndex(k)) found[n++] = PropertyKey.index(k);
        }
        return java.util.Arrays.copyOf(found, n);
    }

    /** The name of the constructor that the prototype chain tells of, "Object" if none does; see also {@link #prototype}. */
    public String constructorName() {
        return raw instanceof JSObject o ? Errors.constructorName(o) : "";
    }

    // ---- functions

    public enum FunctionKind { FUNCTION, CLASS, GENERATOR, ASYNC, ASYNC_GENERATOR }

    /** What sort of function it is. */
    public FunctionKind functionKind() {
        if (raw instanceof JSClosure c) {
            if (c.isClassConstructor()) return FunctionKind.CLASS;
            boolean async = c.function().is(dev.ramjet.bytecode.BytecodeFunction.ASYNC);
            if (c.function().is(dev.ramjet.bytecode.BytecodeFunction.GENERATOR)) return async ? FunctionKind.ASYNC_GENERATOR : FunctionKind.GENERATOR;
            if (async) return FunctionKind.ASYNC;
        }
        return FunctionKind.FUNCTION;
    }

    /** The text of a function written in JavaScript, null for others. */
    public String functionText() {
        return raw instanceof JSClosure c ? c.sourceText() : null;
    }

    public boolean isBuiltinFunction() {
        return raw instanceof BuiltinFunction;
    }

    // ---- others

    /** The primitive inside a Boolean, Number, String, Symbol or BigInt object, else null. */
    public Value wrappedPrimitive() {
        if (raw instanceof PrimitiveWrapper w) return context.wrap(w.value);
        return raw instanceof JSStringObject s ? context.wrap(s.value) : null;
    }

    /** A symbol's description, null for none. */
    public String symbolDescription() {
        return ((JSSymbol) raw).description();
    }

    /** Target of a proxy; null once revoked, and for others. */
    public Value proxyTarget() {
        return raw instanceof JSProxy p && p.target() != null ? context.wrap(p.target()) : null;
    }

    public Value proxyHandler() {
        return raw instanceof JSProxy p && p.handler() != null ? context.wrap(p.handler()) : null;
    }

    public enum PromiseState { PENDING, FULFILLED, REJECTED }

    public PromiseState promiseState() {
        if (!(raw instanceof JSPromise p)) return null;
        return p.state() == JSPromise.PENDING ? PromiseState.PENDING : p.state() == JSPromise.FULFILLED ? PromiseState.FULFILLED : PromiseState.REJECTED;
    }

    /** What a promise was fulfilled with, or the reason of its rejection; undefined while it is pending. */
    public Value promiseResult() {
        return context.wrap(((JSPromise) raw).result());
    }

    /** How many entries a Map or Set has. */
    public int size() {
        return raw instanceof JSCollection c ? c.size : 0;
    }

    /** Entries of a Map (key, value alternating) or values of a Set, in order; what an iterator over one has yet to give. */
    public List<Value> entries() {
        ArrayList<Value> list = new ArrayList<>();
        if (raw instanceof JSCollection c) {
            JSCollection.Cursor cursor = new JSCollection.Cursor(c);
            for (int p = cursor.next(); p != 0; p = cursor.next()) {
                list.add(context.wrap(c.keyAt(p)));
                if (c instanceof JSMap m) list.add(context.wrap(m.valueAt(p)));
            }
        } else if (raw instanceof CollectionIterator i) {
            for (Object v : i.remaining()) list.add(context.wrap(v));
        } else {
            return Collections.emptyList();
        }
        return list;
    }

    /** Whether an iterator over a Map or Set gives [key, value] pairs; then {@link #entries} alternates. */
    public boolean givesEntries() {
        return raw instanceof CollectionIterator i && i.givesEntries();
    }

    /** "Uint8Array" and so on; null if it is no typed array. */
    public String typedArrayName() {
        return raw instanceof JSTypedArray t ? t.typedArrayName() : null;
    }

    /** The ArrayBuffer under a view. */
    public Value buffer() {
        return context.wrap(raw instanceof JSTypedArray t ? t.buffer : ((JSDataView) raw).buffer);
    }

    public int byteLength() {
        if (raw instanceof JSTypedArray t) return t.isOutOfBounds() ? 0 : t.length() << t.shift();
        if (raw instanceof JSDataView v) return Math.max(0, v.byteLength());
        return raw instanceof JSArrayBuffer b && !b.isDetached() ? b.byteLength() : 0;
    }

    public int byteOffset() {
        return raw instanceof JSTypedArray t ? t.offset : raw instanceof JSDataView v ? v.offset : 0;
    }

    public boolean isDetached() {
        return raw instanceof JSArrayBuffer b && b.isDetached();
    }

    /** Copies bytes into a typed array, DataView or ArrayBuffer, from {@code at} on; returns how many fitted. */
    public int writeBytes(byte[] bytes, int from, int count, int at) {
        JSArrayBuffer b = raw instanceof JSTypedArray t ? t.buffer : raw instanceof JSDataView v ? v.buffer : (JSArrayBuffer) raw;
        int n = Math.max(0, Math.min(count, byteLength() - at));
        if (b.isShared()) throw new IllegalArgumentException("shared memory");
        System.arraycopy(bytes, from, b.data, byteOffset() + at, n);
        return n;
    }

    /** The frames an error was made with, as {@code at …} lines would show them; null if it is no error. */
    public List<ScriptException.Frame> frames() {
        return raw instanceof JSError e ? Context.frames(e) : null;
    }

    /** The value this looks at. */
    public Value value() {
        return value;
    }
}
