package dev.ramjet.parser;

import dev.ramjet.ast.BlockStatement;
import dev.ramjet.ast.CallExpression;
import dev.ramjet.ast.CatchClause;
import dev.ramjet.ast.ClassElement;
import dev.ramjet.ast.ClassNode;
import dev.ramjet.ast.ForInStatement;
import dev.ramjet.ast.ForOfStatement;
import dev.ramjet.ast.ForStatement;
import dev.ramjet.ast.FunctionNode;
import dev.ramjet.ast.Identifier;
import dev.ramjet.ast.Node;
import dev.ramjet.ast.PrivateName;
import dev.ramjet.ast.Program;
import dev.ramjet.ast.Property;
import dev.ramjet.ast.Reference;
import dev.ramjet.ast.Scope;
import dev.ramjet.ast.SwitchStatement;
import dev.ramjet.ast.Variable;
import dev.ramjet.ast.WithStatement;
import dev.ramjet.source.ScopeKind;
import dev.ramjet.source.Source;
import dev.ramjet.source.VariableKind;

/**
 * Checks scope analysis by brute force: walks a tree with the scope that an emitter would be in, looks every name up from there, and compares.
 * Lazy functions are parsed on the way.
 */
final class ScopeChecker {
    private final Source source;
    private final Parser.Options options;
    private int lazyDepth;

    private ScopeChecker(Source source, Parser.Options options) {
        this.source = source;
        this.options = options;
    }

    static void check(Program p, Parser.Options options) {
        ScopeChecker c = new ScopeChecker(p.source, options);
        for (Node n : p.body) c.walk(n, p.scope);
    }

    private AssertionError fail(Node n, String message) {
        return new AssertionError(message + " at " + source.position(Math.max(0, n.start)) + "\n" + source.text());
    }

    private void reference(Reference r, Scope current) {
        if (r.declares) {
            if (r.variable == null) throw fail(r, "declares nothing");
            return;
        }
        boolean plain = r instanceof Identifier;
        boolean crossed = false;
        boolean dynamic = false;
        Variable v = null;
        for (Scope s = current; s != null; s = s.outer) {
            v = s.find(r.name());
            boolean runTime = s.kind == ScopeKind.EVAL && !s.strict;
            if (v != null && runTime && (v.kind == VariableKind.VAR || v.kind == VariableKind.FUNCTION)) v = null;
            if (v != null) break;
            if (plain && (s.kind == ScopeKind.WITH || s.hasSloppyDirectEval)) dynamic = true;
            if (s.kind == ScopeKind.FUNCTION) crossed = true;
        }
        if (v != r.variable) throw fail(r, r.name() + " is bound to " + r.variable + ", not " + v);
        if (dynamic != (r.resolution == Reference.DYNAMIC)) throw fail(r, r.name() + " dynamic: " + dynamic);
        if (v == null) return;
        if ((crossed || dynamic) && v.location() == Variable.Location.REGISTER) throw fail(r, r.name() + " is not captured");
        if (v.scope.isOuterContext()) return;
        if (r.assigned && !v.assigned) throw fail(r, r.name() + " is assigned");
        if (v.kind.isLexical() && !r.needsTdzCheck && r.start < v.initialized) throw fail(r, r.name() + " may be dead");
    }

    /** Enters a scope that must lie directly in the current one, environments considered. */
    private Scope enter(Scope s, Scope current, Node n) {
        if (s == null) return current;
        between(s.outer, current, n);
        return s;
    }

    private void between(Scope from, Scope current, Node n) {
        Scope s = from;
        while (s != null && s != current) {
            if (s.needsEnvironment()) throw fail(n, "an environment is never entered: " + s);
            s = s.outer;
        }
        if (s != current) throw fail(n, "scope chain broken: " + from + " is not in " + current);
    }

    private void all(Node[] nodes, Scope s) {
        if (nodes != null) for (Node n : nodes) walk(n, s);
    }

    private void walk(Node n, Scope s) {
        if (n == null) return;
        if (n.start < 0) throw fail(n, "a dummy in the tree");
        if (n instanceof Reference r) reference(r, s);
        else if (n instanceof FunctionNode f) function(f, s);
        else if (n instanceof ClassNode c) classNode(c, s);
        else if (n instanceof BlockStatement b) all(b.body, enter(b.scope, s, b));
        else if (n instanceof ForStatement f) loop(f, f.scope, s, f.init, f.test, f.update, f.body);
        else if (n instanceof ForInStatement f) loop(f, f.scope, s, f.left, f.right, f.body);
        else if (n instanceof ForOfStatement f) loop(f, f.scope, s, f.left, f.right, f.body);
        else if (n instanceof CatchClause c) loop(c, c.scope, s, c.parameter, c.body);
        else if (n instanceof SwitchStatement w) {
            walk(w.discriminant, s);
            all(w.cases, enter(w.scope, s, w));
        } else if (n instanceof WithStatement w) {
            walk(w.object, s);
            walk(w.body, enter(w.scope, s, w));
        } else if (n instanceof Property p) {
            if (p.computed && p.propertyKind != Property.SPREAD) walk(p.key, s);
            walk(p.value, s);
        } else {
            if (n instanceof CallExpression c && c.directEval) between(c.scope, s, c);
            for (Node child : Trees.children(n)) walk(child, s);
        }
    }

    private void loop(Node n, Scope inner, Scope current, Node... parts) {
        all(parts, enter(inner, current, n));
    }

    private void function(FunctionNode f, Scope current) {
        between(f.outerScope, current, f);
        if (!f.isLazy()) {
            body(f);
            return;
        }
        if (lazyDepth > 3) return;
        FunctionNode parsed = Parser.parseLazyFunction(source, f.stub, f.outerScope.toScopeInfo(), options);
        if (parsed.end != f.end || parsed.strict != f.strict || parsed.length != f.length) throw fail(f, "stub and function differ");
        lazyDepth++;
        body(parsed);
        lazyDepth--;
    }

    private void body(FunctionNode f) {
        Scope s = f.nameScope == null ? f.outerScope : enter(f.nameScope, f.outerScope, f);
        s = enter(f.scope, s, f);
        all(f.parameters, s);
        Scope inner = f.bodyScope == f.scope ? s : enter(f.bodyScope, s, f);
        walk(f.expressionBody, inner);
        all(f.body, inner);
    }

    private void classNode(ClassNode c, Scope current) {
        all(c.decorators, current);
        Scope s = enter(c.scope, current, c);
        walk(c.superClass, s);
        walk(c.constructor, s);
        for (ClassElement e : c.elements) {
            all(e.decorators, s);
            if (e.computed || e.key instanceof PrivateName) walk(e.key, s);
            walk(e.function, s);
            FunctionNode initializer = e.isStatic ? c.staticInitializer : c.fieldsInitializer;
            if (e.value != null || e.block != null) {
                walk(e.value, initializer.scope);
                walk(e.block, initializer.scope);
            }
        }
    }
}
