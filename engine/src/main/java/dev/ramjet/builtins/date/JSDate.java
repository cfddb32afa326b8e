package dev.ramjet.builtins.date;

import dev.ramjet.runtime.JSObject;
import dev.ramjet.runtime.Shape;

/** A Date object. */
public final class JSDate extends JSObject {
    /** [[DateValue]]: integral milliseconds, or NaN. */
    public double time;

    public JSDate(JSObject prototype, double time) {
        super(prototype, Shape.ORDINARY);
        this.time = time;
    }

    @Override
    public String builtinTag() {
        return "Date";
    }
}
