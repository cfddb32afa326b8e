package dev.ramjet.interpreter;

import dev.ramjet.runtime.Assumption;
import dev.ramjet.runtime.JSClosure;
import dev.ramjet.runtime.JSObject;
import dev.ramjet.runtime.JSProxy;
import dev.ramjet.runtime.JSSymbol;
import dev.ramjet.runtime.Shape;
import dev.ramjet.runtime.Undefined;

/** What a class constructor knows of its instances, in {@link JSClosure#extra}. */
public final class ClassData {
    /** Defines the fields; {@code null}: none. */
    Object initializer;
    /** Brand of the private methods; {@code null}: none. */
    JSSymbol brand;
    /** Its decorated methods want extra initialisers run; {@code null}: none. */
    Decorators.State decorators;
    private Branding branding;
    /** Holds while there are no such initialisers. */
    public final Assumption undecorated = new Assumption();

    void decorate(Decorators.State s) {
        decorators = s;
        undecorated.invalidate();
    }

    public JSClosure initializer() {
        return (JSClosure) initializer;
    }

    public boolean hasBrand() {
        return brand != null;
    }

    /** The shape of the last object that got the brand, before and after, and where the brand is. */
    public record Branding(Shape before, Shape after, int location) {}

    /** {@code null} where not known. */
    public Branding branding() {
        return branding;
    }

    Object initialize(JSObject o) {
        if (brand != null) {
            o.updateShape();
            Branding known = branding;
            Shape before = o.shape;
            if (known != null && before == known.before && !known.after.isDeprecated()) {
                o.extendTo(known.after);
                o.setObjectField(known.location, Undefined.INSTANCE);
            } else {
                PrivateMembers.addBrand(o, brand);
                Shape after = o.shape;
                branding = before.isDictionary() || after.isDictionary() || o instanceof JSProxy ? null
                    : new Branding(before, after, Shape.location(after.infoAt(after.find(brand))));
            }
        }
        if (decorators != null) Decorators.initializeInstance(decorators, o);
        return initializer == null ? Undefined.INSTANCE : initializer;
    }

    /** InitializeInstance. */
    public static Object initializeInstance(JSObject o, JSClosure constructor) {
        return constructor.extra instanceof ClassData d ? d.initialize(o) : Undefined.INSTANCE;
    }
}
