package dev.ramjet.builtins;

import dev.ramjet.runtime.BuiltinFunction;
import dev.ramjet.runtime.BuiltinTable;
import dev.ramjet.runtime.Errors;
import dev.ramjet.runtime.Intrinsic;
import dev.ramjet.runtime.JSArray;
import dev.ramjet.runtime.JSNull;
import dev.ramjet.runtime.JSObject;
import dev.ramjet.runtime.Realm;
import dev.ramjet.runtime.Shape;
import dev.ramjet.runtime.StackTrace;
import dev.ramjet.runtime.Undefined;

/** One frame of a stack trace as Error.prepareStackTrace sees it, with the methods that V8's CallSite objects have. */
final class CallSite extends JSObject {
    private final StackTrace.Frame frame;

    private CallSite(Realm realm, StackTrace.Frame frame) {
        super(realm.intrinsic(Intrinsic.CALL_SITE_PROTOTYPE), Shape.ORDINARY);
        this.frame = frame;
    }

    static JSObject createPrototype(Realm realm) {
        JSObject p = realm.newLibraryObject(realm.intrinsic(Intrinsic.OBJECT_PROTOTYPE), 26);
        // A constructor in name only: it cannot be called.
        p.addProperty("constructor", Methods.TABLE.function(realm, Methods.CONSTRUCTOR), Shape.HIDDEN);
        Methods.TABLE.install(realm, p);
        return p;
    }

    static JSArray array(Realm realm, StackTrace.Frame[] frames) {
        Object[] sites = new Object[frames.length];
        for (int i = 0; i < sites.length; i++) sites[i] = new CallSite(realm, frames[i]);
        return JSArray.of(realm, sites);
    }

    private Object line() {
        return frame.source() == null ? JSNull.INSTANCE : (Object) frame.source().position(frame.offset()).line();
    }

    private Object column() {
        return frame.source() == null ? JSNull.INSTANCE : (Object) frame.source().position(frame.offset()).column();
    }

    private Object fileName() {
        return frame.source() == null ? JSNull.INSTANCE : frame.source().name();
    }

    private Object functionName() {
        return frame.functionName().isEmpty() ? JSNull.INSTANCE : frame.functionName();
    }

    private static final class Methods extends BuiltinTable {
        static final Methods TABLE = new Methods();

        static final int CONSTRUCTOR = 22;

        private Methods() {
            super("getColumnNumber/0", "getEnclosingColumnNumber/0", "getEnclosingLineNumber/0", "getEvalOrigin/0", "getFileName/0", "getFunction/0",
                "getFunctionName/0", "getLineNumber/0", "getMethodName/0", "getPosition/0", "getPromiseIndex/0", "getScriptNameOrSourceURL/0",
                "getScriptHash/0", "getThis/0", "getTypeName/0", "isAsync/0", "isConstructor/0", "isEval/0", "isNative/0", "isPromiseAll/0",
                "isToplevel/0", "toString/0", "-CallSite/0");
        }

        @Override
        public Object call(int id, Realm realm, Object thisValue, Object[] args, JSObject newTarget, BuiltinFunction self) {
            if (id == CONSTRUCTOR) throw Errors.typeError("Illegal constructor");
            if (!(thisValue instanceof CallSite site)) {
                throw Errors.typeError("CallSite method " + functionName(id) + " expects CallSite as receiver");
            }
            StackTrace.Frame f = site.frame;
            switch (id) {
                case 0: return site.column();
                case 1: return site.column();
                case 2: return site.line();
                case 3: return Undefined.INSTANCE;
                case 4, 11: return site.fileName();
                // As V8 for strict functions: neither the function nor this is given away.
                case 5, 13: return Undefined.INSTANCE;
                case 6: return site.functionName();
                case 7: return site.line();
                case 8: return methodName(f.displayName());
                case 9: return f.offset();
                case 10: return JSNull.INSTANCE;
                case 12: return "";
                case 14: return typeName(f.displayName());
                case 15: return f.isAsync();
                case 16: return f.isConstructor();
                case 17, 18, 19: return false;
                case 20: return f.displayName().indexOf('.') < 0;
                case 21: return f.toString();
                default: throw new IllegalArgumentException();
            }
        }

        /** "method" of "Type.method". */
        private static Object methodName(String name) {
            int dot = name.lastIndexOf('.');
            return dot < 0 ? JSNull.INSTANCE : name.substring(dot + 1);
        }

        private static Object typeName(String name) {
            int dot = name.lastIndexOf('.');
            return dot < 0 ? "Object" : name.substring(0, dot);
        }
    }
}
