package dev.ramjet.runtime;

/** Looking for an object along prototype chains, in which proxies may stand. */
public final class PrototypeChain {
    private static final int MOST_PROXIES = 100 * 1024;

    private PrototypeChain() {}

    /**
     * Whether {@code p} is in the prototype chain of {@code o}. A chain through proxies may be a ring, round which the specification goes for ever: a RangeError,
     * as in V8.
     */
    public static boolean isAbove(Object p, JSObject o) {
        int proxies = 0;
        while (true) {
            if (o instanceof JSProxy && ++proxies > MOST_PROXIES) throw Agent.stackOverflow();
            o = o.getPrototypeOf();
            if (o == null) return false;
            if (o == p) return true;
        }
    }
}
