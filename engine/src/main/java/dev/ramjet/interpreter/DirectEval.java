package dev.ramjet.interpreter;

import dev.ramjet.bytecode.BytecodeFunction;
import dev.ramjet.feedback.FeedbackVector;
import dev.ramjet.runtime.Errors;
import dev.ramjet.runtime.Intrinsic;
import dev.ramjet.runtime.JSArray;
import dev.ramjet.runtime.JSClosure;
import dev.ramjet.runtime.JSObject;
import dev.ramjet.runtime.Realm;
import dev.ramjet.runtime.Strings;
import dev.ramjet.runtime.Undefined;
import dev.ramjet.source.ScopeInfo;
import dev.ramjet.source.Source;
import dev.ramjet.source.SyntaxException;

/**
 * The direct form of eval.
 *
 * @see <a href="https://tc39.es/ecma262/#sec-performeval">PerformEval</a>
 */
final class DirectEval {
    private DirectEval() {}

    private static final int STRICT = 1, SPREAD = 2;

    static Object execute(Interpreter interpreter, InterpreterFrame f, Object[] regs, int[] code, int pc) {
        Realm realm = f.vector.realm;
        Object callee = regs[code[pc + 2]];
        int flags = code[pc + 8];
        Object[] args = (flags & SPREAD) != 0 ? RareOperations.elements((JSArray) regs[code[pc + 4]]) : Interpreter.list(regs, code[pc + 4], code[pc + 5]);
        if (callee != realm.intrinsic(Intrinsic.EVAL)) {
            if (f.depth >= Interpreter.SHALLOW && (flags & SPREAD) == 0 && callee instanceof JSClosure c && c.realm() == realm && !c.isClassConstructor()
                    && Interpreter.isTailCall(f, pc, 9)) {
                FeedbackVector t = (FeedbackVector) c.target;
                if (t.template == null) t.prepare();
                return interpreter.tailCall(f, c, t, regs[code[pc + 3]], code[pc + 4], code[pc + 5]);
            }
            if (callee instanceof JSObject o && o.isCallable()) return o.call(regs[code[pc + 3]], args);
            throw Messages.notCallable(f, callee);
        }
        Object x = args.length == 0 ? Undefined.INSTANCE : args[0];
        if (!Strings.isString(x)) return x;
        return evaluate(interpreter, realm, Strings.flat(x), (Object[]) regs[code[pc + 6]], (ScopeInfo) f.vector.constants[code[pc + 7]], (flags & STRICT) != 0,
            f.vector.function.source);
    }

    static Object evaluate(Interpreter interpreter, Realm realm, String text, Object[] env, ScopeInfo scope, boolean strict, Source caller) {
        BytecodeFunction code;
        try {
            // import() inside resolves against the code that called eval.
            code = interpreter.compiler.eval(new Source("<eval>", text, 1, 1, caller == null ? null : Modules.referrer(caller)), scope, strict);
        } catch (SyntaxException e) {
            throw syntaxError(e);
        }
        return run(interpreter, realm, code, env);
    }

    /** Runs top-level code of any kind but modules. */
    static Object run(Interpreter interpreter, Realm realm, BytecodeFunction code, Object[] env) {
        FeedbackVector v = new FeedbackVector(code, realm, interpreter);
        v.prepare();
        if (interpreter.programs != null) interpreter.programs.add(v);
        JSClosure closure = Construction.closure(v, env, null);
        if (v.compiled != null) return interpreter.call(v, closure, realm.globalThis, dev.ramjet.runtime.Operations.NO_ARGS);
        return interpreter.enter(interpreter.frameFor(interpreter.top, v, closure, realm.globalThis, dev.ramjet.runtime.Operations.NO_ARGS));
    }

    /** An early error as a JavaScript exception of the running realm. */
    static RuntimeException syntaxError(SyntaxException e) {
        dev.ramjet.runtime.JSThrow t = e.tooDeep() ? Errors.rangeError(e.getMessage()) : Errors.syntaxError(e.getMessage());
        // Where in the program it is, for hosts that show the line.
        ((dev.ramjet.runtime.JSError) t.value).origin = e;
        return t;
    }
}
