package dev.ramjet.interpreter;
final class Decorators {
    static Object call(dev.ramjet.runtime.Realm realm, int id, Object[] regs, int a) { throw new IllegalStateException("decorators"); }
}
