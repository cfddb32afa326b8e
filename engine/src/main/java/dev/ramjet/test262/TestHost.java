package dev.ramjet.test262;

import dev.ramjet.runtime.BuiltinFunction;
import dev.ramjet.runtime.BuiltinTable;
import dev.ramjet.runtime.Conversions;
import dev.ramjet.runtime.Errors;
import dev.ramjet.runtime.Intrinsic;
import dev.ramjet.runtime.JSArrayBuffer;
import dev.ramjet.runtime.JSFunction;
import dev.ramjet.runtime.JSNull;
import dev.ramjet.runtime.JSObject;
import dev.ramjet.runtime.JSSymbol;
import dev.ramjet.runtime.Realm;
import dev.ramjet.runtime.Shape;
import dev.ramjet.runtime.SharedBlock;
import dev.ramjet.runtime.Undefined;
import dev.ramjet.runtime.Values;
import dev.ramjet.source.Source;
import java.util.Arrays;

/** What a test finds on its global object beyond the language: {@code print}, timers, and {@code $262}. */
final class TestHost {
    private TestHost() {}

    private static final Globals GLOBALS = new Globals();
    private static final Api API = new Api();
    private static final AgentApi AGENT = new AgentApi();

    static void install(TestAgent agent, Realm realm) {
        realm.hostDefined = agent;
        JSObject global = realm.global;
        GLOBALS.install(realm, global);
        JSObject api = realm.newObject();
        API.defineAll(realm, api);
        api.createDataProperty("global", realm.globalThis);
        api.createDataProperty("AbstractModuleSource", realm.intrinsic(Intrinsic.ABSTRACT_MODULE_SOURCE));
        JSObject all = API.function(realm, IS_HTML_DDA);
        all.flags |= JSObject.HTML_DDA;
        api.createDataProperty("IsHTMLDDA", all);
        JSObject agents = realm.newObject();
        AGENT.defineAll(realm, agents);
        api.createDataProperty("agent", agents);
        global.define("$262", api, Shape.HIDDEN);
    }

    static Object sharedBuffer(Realm realm, SharedBlock block) {
        return JSArrayBuffer.shared(realm.intrinsic(Intrinsic.SHARED_ARRAY_BUFFER_PROTOTYPE), block);
    }

    private static TestAgent agent(Realm realm) {
        return (TestAgent) realm.hostDefined;
    }

    private abstract static class Table extends BuiltinTable {
        private final int count;

        Table(String... specs) {
            super(specs);
            count = specs.length;
        }

        void defineAll(Realm realm, JSObject target) {
            for (int i = 0; i < count; i++) if (!functionName(i).isEmpty()) target.createDataProperty(functionName(i), function(realm, i));
        }
    }

    private static final class Globals extends BuiltinTable {
        Globals() {
            super("print/1", "setTimeout/2", "clearTimeout/1");
        }

        @Override
        public Object call(int id, Realm realm, Object thisValue, Object[] args, JSObject newTarget, BuiltinFunction self) {
            TestAgent a = agent(realm);
            switch (id) {
                case 0: {
                    StringBuilder b = new StringBuilder();
                    for (int i = 0; i < args.length; i++) {
                        if (i > 0) b.append(' ');
                        // As String(x) does, which takes symbols.
                        b.append(args[i] instanceof JSSymbol symbol ? symbol.toString() : Conversions.toString(args[i]));
                    }
                    a.run.print(b.toString());
                    return Undefined.INSTANCE;
                }
                case 1: {
                    if (!(Values.arg(args, 0) instanceof JSObject f) || !f.isCallable()) throw Errors.typeError("The callback of setTimeout must be a function");
                    return a.addTimer(f, Conversions.toNumber(Values.arg(args, 1)), args.length > 2 ? Arrays.copyOfRange(args, 2, args.length) : new Object[0]);
                }
                default:
                    a.clearTimer(Conversions.toInt32(Values.arg(args, 0)));
                    return Undefined.INSTANCE;
            }
        }
    }

    private static final int IS_HTML_DDA = 4;

    private static final class Api extends Table {
        Api() {
            super("createRealm/0", "detachArrayBuffer/1", "evalScript/1", "gc/0", "-/0");
        }

        @Override
        public Object call(int id, Realm realm, Object thisValue, Object[] args, JSObject newTarget, BuiltinFunction self) {
            TestAgent a = agent(realm);
            Object x = Values.arg(args, 0);
            switch (id) {
                case 0:
                    return a.createRealm().global.get("$262");
                case 1:
                    if (!(x instanceof JSArrayBuffer b) || b.isShared()) throw Errors.typeError("detachArrayBuffer takes an ArrayBuffer");
                    b.detach(args.length > 1 ? args[1] : Undefined.INSTANCE);
                    return JSNull.INSTANCE;
                case 2:
                    return a.evaluator.run(realm, new Source(a.run.request.test().toString(), Conversions.toString(x)), true);
                case 3:
                    a.agent.poll();
                    System.gc();
                    return Undefined.INSTANCE;
                default:
                    return JSNull.INSTANCE;
            }
        }
    }

    private static final class AgentApi extends Table {
        private static final long START = System.nanoTime();

        AgentApi() {
            super("start/1", "broadcast/2", "getReport/0", "sleep/1", "monotonicNow/0", "receiveBroadcast/1", "report/1", "leaving/0");
        }

        @Override
        public Object call(int id, Realm realm, Object thisValue, Object[] args, JSObject newTarget, BuiltinFunction self) {
            TestAgent a = agent(realm);
            Object x = Values.arg(args, 0);
            switch (id) {
                case 0:
                    a.run.startAgent(Conversions.toString(x));
                    return Undefined.INSTANCE;
                case 1:
                    if (!(x instanceof JSArrayBuffer b) || !b.isShared()) throw Errors.typeError("broadcast takes a SharedArrayBuffer");
                    a.run.broadcast(b.shared, args.length > 1 && !(args[1] instanceof JSObject) ? args[1] : null);
                    return Undefined.INSTANCE;
                case 2: {
                    String report = a.run.reports.poll();
                    return report == null ? JSNull.INSTANCE : report;
                }
                case 3:
                    a.sleep(Conversions.toNumber(x));
                    return Undefined.INSTANCE;
                case 4:
                    return (System.nanoTime() - START) / 1e6;
                case 5:
                    if (!(x instanceof JSFunction f)) throw Errors.typeError("receiveBroadcast takes a function");
                    a.receiveBroadcast(realm, f);
                    return Undefined.INSTANCE;
                case 6:
                    a.run.reports.add(Conversions.toString(x));
                    return Undefined.INSTANCE;
                default:
                    return Undefined.INSTANCE;
            }
        }
    }
}
