package dev.ramjet.shell.host;

import dev.ramjet.api.Context;
import dev.ramjet.api.HostTable;
import dev.ramjet.api.Value;

/** The host's global names; each value is made when a program first reads it. */
final class GlobalsTable extends HostTable {
    private static final String[] NAMES = {"=console", "=process", "=global", "=Buffer", "=URL", "=URLSearchParams", "=TextEncoder", "=TextDecoder", "=setTimeout",
        "=setInterval", "=setImmediate", "=clearTimeout", "=clearInterval", "=clearImmediate", "=queueMicrotask", "=structuredClone", "=performance", "=AbortController",
        "=AbortSignal", "=Event", "=EventTarget", "=DOMException", "=CustomEvent", "=atob", "=btoa", "=crypto", "=Blob", "=navigator", "=MessageChannel"};
    private final Host host;

    GlobalsTable(Host host) {
        super(NAMES);
        this.host = host;
    }

    @Override
    public Object call(int id, Context context, Value self, Value[] args) {
        String name = NAMES[id].substring(1);
        switch (name) {
            case "console": return console(context);
            case "process": return host.process();
            case "global": return context.globals();
            case "Buffer", "atob", "btoa", "Blob": return host.modules.builtin("buffer").get(name);
            case "URL", "URLSearchParams": return host.modules.builtin("internal/url_whatwg").get(name);
            case "TextEncoder", "TextDecoder": return host.modules.builtin("internal/encoding").get(name);
            case "setTimeout", "setInterval", "setImmediate", "clearTimeout", "clearInterval", "clearImmediate", "queueMicrotask": return host.timers().get(name);
            case "performance": return host.modules.builtin("perf_hooks").get(name);
            case "crypto": return host.modules.builtin("crypto").get("webcrypto");
            case "navigator": return context.object().set("hardwareConcurrency", Runtime.getRuntime().availableProcessors()).set("language", "en-US").set("userAgent", "Node.js/26");
            case "MessageChannel": return host.modules.builtin("worker_threads").get(name);
            default: return host.modules.builtin("internal/web").get(name);
        }
    }

    private Value console(Context context) {
        Value c = context.object(new ConsoleTable(host));
        c.set(context.wellKnownSymbol("toStringTag"), "console");
        return c;
    }
}
