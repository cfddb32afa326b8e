package dev.ramjet.emitter;

import dev.ramjet.ast.*;
import dev.ramjet.bytecode.BytecodeFunction;
import dev.ramjet.parser.NodeListener;
import dev.ramjet.parser.Parser;
import dev.ramjet.source.Source;
import dev.ramjet.source.SyntaxException;
import java.util.ArrayList;
import java.util.TreeSet;

/**
 * Finds the expression at which an error was thrown, for messages. Nothing is kept for that: the function's text is parsed again when an
 * error is made, as V8 does it. The parse stands alone, so what only its surroundings allow (private names) is put around it; where that
 * is not enough, the message does without.
 */
public final class SourceSite extends NodeListener {
    /** Texts beyond that are not parsed again. */
    private static final int MAX_LENGTH = 1 << 20;

    private final Positions positions;
    private final int offset;
    private final int what;
    private Node found;
    /** Object patterns inside other patterns. */
    private final ArrayList<Node> nested = new ArrayList<>();

    private SourceSite(String text, int offset, int what) {
        positions = new Positions(text);
        this.offset = offset;
        this.what = what;
    }

    /** See {@code SourceCompiler.describe}, whose constants {@code what} takes. */
    public static String describe(BytecodeFunction function, int offset, int what, String value, Parser.Options options) {
        if (function.source == null) return null;
        try {
            return describeIn(function, offset, what, value, options);
        } catch (SyntaxException | StackOverflowError e) {
            return null;
        }
    }

    private static String describeIn(BytecodeFunction f, int offset, int what, String value, Parser.Options options) {
        String whole = f.source.text();
        boolean program = f.kind <= BytecodeFunction.KIND_EVAL;
        int start = program ? 0 : f.start;
        int end = program ? whole.length() : f.end;
        if (end - start > MAX_LENGTH || offset < start || offset >= end) return null;
        String before = "", after = "";
        String body = whole.substring(start, end);
        switch (f.kind) {
            case BytecodeFunction.KIND_SCRIPT, BytecodeFunction.KIND_MODULE, BytecodeFunction.KIND_EVAL: break;
            case BytecodeFunction.KIND_METHOD, BytecodeFunction.KIND_GETTER, BytecodeFunction.KIND_SETTER: {
                String names = privateNames(body);
                before = names.isEmpty() ? "({" : "(class{" + names;
                after = "})";
                break;
            }
            case BytecodeFunction.KIND_FUNCTION, BytecodeFunction.KIND_ARROW: {
                String names = privateNames(body);
                before = names.isEmpty() ? "(" : "(class{" + names + "x=";
                after = names.isEmpty() ? ")" : "})";
                break;
            }
            case BytecodeFunction.KIND_CLASS_CONSTRUCTOR:
                before = "(";
                after = ")";
                break;
            default: return null;
        }
        String text = before.isEmpty() ? body : before + body + after;
        SourceSite site = new SourceSite(text, offset - start + before.length(), what);
        Parser.Options o = options.copy();
        o.lazy = false;
        o.listener = site;
        Source source = new Source("", text);
        if (f.kind == BytecodeFunction.KIND_MODULE) Parser.parseModule(source, o);
        else Parser.parseScript(source, o);
        return site.found == null ? null : site.text(text, value);
    }

    /** Declarations of the private names that occur in a text. */
    private static String privateNames(String text) {
        if (text.indexOf('#') < 0) return "";
        TreeSet<String> names = new TreeSet<>();
        for (int i = text.indexOf('#'); i >= 0; i = text.indexOf('#', i + 1)) {
            int end = i + 1;
            while (end < text.length() && Character.isUnicodeIdentifierPart(text.charAt(end)) || end < text.length() && text.charAt(end) == '$') end++;
            if (end > i + 1 && (Character.isUnicodeIdentifierStart(text.charAt(i + 1)) || text.charAt(i + 1) == '_' || text.charAt(i + 1) == '$')) {
                names.add(text.substring(i, end));
            }
        }
        StringBuilder b = new StringBuilder();
        for (String n : names) b.append(n).append(';');
        return b.toString();
    }

    @Override
    public void parsed(Node n) {
        switch (n.kind) {
            case NodeKind.CALL_EXPRESSION -> {
                if ((what == 0 || what == 3) && positions.call((CallExpression) n) == offset) found = n;
            }
            case NodeKind.TAGGED_TEMPLATE -> {
                if (what == 0 && ((TaggedTemplate) n).quasi.start == offset) found = n;
            }
            case NodeKind.NEW_EXPRESSION -> {
                if ((what == 1 || what == 3) && n.start == offset) found = n;
            }
            case NodeKind.FOR_OF_STATEMENT -> {
                if (what == 2 && ((ForOfStatement) n).right.start == offset) found = n;
            }
            case NodeKind.SPREAD_ELEMENT -> {
                if (what == 2 && ((SpreadElement) n).argument.start == offset) found = n;
            }
            case NodeKind.OBJECT_PATTERN -> {
                if (what == 4) pattern((ObjectPattern) n);
            }
            case NodeKind.VARIABLE_DECLARATOR -> {
                if (what == 4 && ((VariableDeclarator) n).target == found && found != null) found = n;
            }
            case NodeKind.ASSIGNMENT_EXPRESSION -> {
                if (what == 4 && ((AssignmentExpression) n).target == found && found != null) found = n;
            }
            default -> {}
        }
    }

    private void pattern(ObjectPattern p) {
        for (Property x : p.properties) {
            Node value = x.value instanceof AssignmentPattern a ? a.target : x.value;
            if (value.kind == NodeKind.OBJECT_PATTERN) nested.add(value);
        }
        if (Positions.pattern(p) == offset) found = p;
    }

    private String text(String source, String value) {
        switch (found.kind) {
            case NodeKind.CALL_EXPRESSION: {
                CallExpression c = (CallExpression) found;
                if (what == 0) return ExpressionText.of(c.callee, source, false);
                return spread(c.arguments, source);
            }
            case NodeKind.TAGGED_TEMPLATE: return ExpressionText.of(((TaggedTemplate) found).tag, source, false);
            case NodeKind.NEW_EXPRESSION: {
                NewExpression n = (NewExpression) found;
                if (what == 1) return ExpressionText.of(n.callee, source, false);
                return spread(n.arguments, source);
            }
            case NodeKind.FOR_OF_STATEMENT: {
                Expression right = ((ForOfStatement) found).right;
                switch (right.kind) {
                    // V8 has no words for these.
                    case NodeKind.OPTIONAL_CHAIN, NodeKind.CONDITIONAL_EXPRESSION, NodeKind.LOGICAL_EXPRESSION: return null;
                    default: return iterated(right, source);
                }
            }
            case NodeKind.SPREAD_ELEMENT: return iterated(((SpreadElement) found).argument, source);
            case NodeKind.VARIABLE_DECLARATOR: {
                VariableDeclarator d = (VariableDeclarator) found;
                return destructured((ObjectPattern) d.target, d.init == null ? null : ExpressionText.of(d.init, source, false), value);
            }
            case NodeKind.ASSIGNMENT_EXPRESSION: {
                AssignmentExpression a = (AssignmentExpression) found;
                return destructured((ObjectPattern) a.target, ExpressionText.of(a.value, source, false), value);
            }
            default: return destructured((ObjectPattern) found, null, value);
        }
    }

    private static String iterated(Expression e, String source) {
        String text = ExpressionText.of(e, source, true);
        boolean result = e.kind == NodeKind.CALL_EXPRESSION || e.kind == NodeKind.NEW_EXPRESSION || e.kind == NodeKind.TAGGED_TEMPLATE;
        return text + (result ? " is not a function or its return value is not iterable" : " is not iterable");
    }

    /** Only where it is plain which argument is meant. */
    private static String spread(Expression[] arguments, String source) {
        Expression only = null;
        for (Expression a : arguments) {
            if (a.kind != NodeKind.SPREAD_ELEMENT) continue;
            if (only != null) return null;
            only = ((SpreadElement) a).argument;
        }
        return only == null ? null : ExpressionText.of(only, source, false);
    }

    private String destructured(ObjectPattern p, String from, String value) {
        String name = null;
        if (p.properties.length > 0 && !p.properties[0].computed) {
            name = ExpressionEmitter.nameOfKey(p.properties[0].key, false);
            if (name == null && p.properties[0].key.kind == NodeKind.NUMBER_LITERAL) name = positions.slice(p.properties[0].key);
            boolean isNested = false;
            for (int i = 0; i < nested.size(); i++) isNested |= nested.get(i) == p;
            if (name != null && (isNested || p.properties[0].value.kind == NodeKind.ASSIGNMENT_PATTERN)) {
                return "Cannot read properties of " + value + " (reading '" + name + "')";
            }
        }
        String shown = from != null ? from : value.equals("null") ? "object null" : value;
        return "Cannot destructure " + (name == null ? "" : "property '" + name + "' of ") + "'" + shown + "' as it is " + value + ".";
    }
}
