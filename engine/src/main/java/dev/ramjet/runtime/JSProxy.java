package dev.ramjet.runtime;

/**
 * A Proxy exotic object.
 *
 * @see <a href="https://tc39.es/ecma262/#sec-proxy-object-internal-methods-and-internal-slots">Proxy Object Internal Methods and Internal Slots</a>
 */
public final class JSProxy extends JSObject {
    /** [[ProxyTarget]]; {@code null} once revoked. */
    private JSObject target;
    /** [[ProxyHandler]]; {@code null} once revoked. */
    private JSObject handler;

    /** The object part of ProxyCreate. */
    public JSProxy(JSObject target, JSObject handler) {
        super(null, Shape.EXOTIC);
        this.target = target;
        this.handler = handler;
        flags = EXOTIC | EXOTIC_ELEMENTS | target.flags & (CALLABLE | CONSTRUCTOR);
    }

    public JSObject target() {
        return target;
    }

    public JSObject handler() {
        return handler;
    }

    public void revoke() {
        target = null;
        handler = null;
    }

    @Override
    public boolean hasOrdinaryNamed(Object key) {
        return false;
    }
}
