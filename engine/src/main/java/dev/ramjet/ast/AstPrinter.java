package dev.ramjet.ast;

import dev.ramjet.source.FunctionStub;
import dev.ramjet.source.ModuleInfo;
import java.util.ArrayList;
import java.util.List;

/**
 * The syntax tree as indented text, one node a line: for {@code --print-ast} and golden files. A label before a node says which part of its
 * parent it is; references show what they were bound to. Chains of binary operators are printed flat.
 */
public final class AstPrinter {
    private final StringBuilder out = new StringBuilder();
    private int depth;

    private AstPrinter() {}

    public static String print(Node node) {
        AstPrinter p = new AstPrinter();
        p.node("", node);
        return p.out.toString();
    }

    // ---- lines ------------------------------------------------------------------------------------------------------

    private void line(String label, String text) {
        for (int i = 0; i < depth; i++) out.append("  ");
        if (!label.isEmpty()) out.append(label).append(": ");
        out.append(text).append('\n');
    }

    private void list(String label, Node[] nodes) {
        if (nodes == null) return;
        for (int i = 0; i < nodes.length; i++) {
            if (nodes[i] == null) line(label, "(none)");
            else node(label, nodes[i]);
        }
    }

    private void child(String label, Node node) {
        if (node != null) node(label, node);
    }

    static String quote(String text) {
        if (text == null) return "(invalid)";
        StringBuilder b = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') b.append('\\').append(c);
            else if (c == '\n') b.append("\\n");
            else if (c == '\r') b.append("\\r");
            else if (c == '\t') b.append("\\t");
            else if (c < ' ' || c == 0x7F || c == 0x2028 || c == 0x2029 || Character.isSurrogate(c) && !isPair(text, i)) hex(b, c);
            else b.append(c);
        }
        return b.append('"').toString();
    }

    private static void hex(StringBuilder b, char c) {
        String digits = Integer.toHexString(c);
        b.append("\\u");
        for (int i = digits.length(); i < 4; i++) b.append('0');
        b.append(digits);
    }

    private static boolean isPair(String text, int i) {
        char c = text.charAt(i);
        if (Character.isHighSurrogate(c)) return i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1));
        return i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
    }

    /** A number as JavaScript would print it, near enough for reading. */
    private static String number(double value) {
        if (value == (long) value && Math.abs(value) < 1e15) return Long.toString((long) value);
        return Double.toString(value);
    }

    private static String reference(Reference r) {
        StringBuilder b = new StringBuilder();
        if (r.declares) b.append(" declares");
        if (r.assigned) b.append(" assigned");
        if (r.resolution == Reference.DYNAMIC) b.append(" dynamic");
        if (r.variable != null) b.append(" -> ").append(ScopePrinter.place(r.variable));
        else if (r.resolution == Reference.GLOBAL && !r.declares) b.append(" -> global");
        if (r.needsTdzCheck) b.append(" tdz");
        return b.toString();
    }

    // ---- nodes ------------------------------------------------------------------------------------------------------

    private void node(String label, Node n) {
        switch (n.kind) {
            case NodeKind.PROGRAM:
                program((Program) n);
                return;
            case NodeKind.FUNCTION_NODE:
                function(label, (FunctionNode) n);
                return;
            case NodeKind.CLASS_NODE:
                classNode(label, (ClassNode) n);
                return;
            case NodeKind.CLASS_ELEMENT:
                classElement((ClassElement) n);
                return;
            case NodeKind.BINARY_EXPRESSION:
            case NodeKind.LOGICAL_EXPRESSION:
                chain(label, (Expression) n);
                return;
            case NodeKind.IF_STATEMENT:
                ifChain(label, (IfStatement) n);
                return;
            default:
                line(label, describe(n));
                depth++;
                if (n instanceof Statement) statementParts(n);
                else expressionParts(n);
                depth--;
        }
    }

    private void program(Program p) {
        line("", p.programKind + (p.strict ? " strict" : "") + (p.hasTopLevelAwait ? " await" : ""));
        depth++;
        if (p.varNames.length > 0) line("variables", String.join(", ", p.varNames));
        if (p.annexBNames.length > 0) line("hoisted", String.join(", ", p.annexBNames));
        if (p.module != null) module(p.module);
        list("", p.body);
        depth--;
    }

    private void module(ModuleInfo m) {
        for (ModuleInfo.Request r : m.requests()) {
            line("request", r.phase() + " " + quote(r.specifier()) + (r.attributes().isEmpty() ? "" : " with " + r.attributes()));
        }
        for (ModuleInfo.Import i : m.imports()) line("import", i.localName() + " = " + orStar(i.importName()) + " of request " + i.request());
        for (ModuleInfo.LocalExport e : m.localExports()) line("export", e.exportName() + " = " + e.localName());
        for (ModuleInfo.IndirectExport e : m.indirectExports()) {
            line("export", e.exportName() + " = " + orStar(e.importName()) + " of request " + e.request());
        }
        for (ModuleInfo.StarExport e : m.starExports()) line("export", "* of request " + e.request());
    }

    private static String orStar(String name) {
        return name == null ? "*" : name;
    }

    private void function(String label, FunctionNode f) {
        StringBuilder b = new StringBuilder("Function ").append(f.functionKind);
        if (f.isAsync) b.append(" async");
        if (f.isGenerator) b.append(" generator");
        if (f.name != null) b.append(" ").append(f.name.name());
        b.append(" length=").append(f.length);
        if (f.strict) b.append(" strict");
        if (f.isLazy()) {
            line(label, b.append(" lazy").toString());
            depth++;
            FunctionStub s = f.stub;
            if (s.freeNames.length > 0) {
                StringBuilder free = new StringBuilder();
                for (int i = 0; i < s.freeNames.length; i++) free.append(i == 0 ? "" : ", ").append(s.freeNames[i]).append(s.freeAssigned[i] ? "=" : "");
                line("free", free.toString());
            }
            depth--;
            return;
        }
        line(label, b.toString());
        depth++;
        list("parameter", f.parameters);
        child("result", f.expressionBody);
        list("", f.body);
        list("element", f.initializerElements);
        depth--;
    }

    private void classNode(String label, ClassNode c) {
        line(label, "Class" + (c.name == null ? "" : " " + c.name.name()));
        depth++;
        list("decorator", c.decorators);
        child("extends", c.superClass);
        if (c.constructor != null) function("constructor", c.constructor);
        list("element", c.elements);
        depth--;
    }

    private static final String[] ELEMENTS = {"method", "getter", "setter", "field", "accessor", "static block"};

    private void classElement(ClassElement e) {
        line("", "Element " + (e.isStatic && e.elementKind != ClassElement.STATIC_BLOCK ? "static " : "") + ELEMENTS[e.elementKind]);
        depth++;
        list("decorator", e.decorators);
        child(e.computed ? "computed key" : "key", e.key);
        if (e.function != null) function("function", e.function);
        child("value", e.value);
        child("block", e.block);
        depth--;
    }

    private void chain(String label, Expression e) {
        List<Expression> spine = new ArrayList<>();
        Expression left = e;
        while (true) {
            if (left.kind != e.kind) break;
            spine.add(left);
            left = left.kind == NodeKind.BINARY_EXPRESSION ? ((BinaryExpression) left).left : ((LogicalExpression) left).left;
        }
        line(label, e.kind == NodeKind.BINARY_EXPRESSION ? "Binary" : "Logical");
        depth++;
        node("", left);
        for (int i = spine.size() - 1; i >= 0; i--) {
            Expression s = spine.get(i);
            if (s.kind == NodeKind.BINARY_EXPRESSION) node(((BinaryExpression) s).operator.text, ((BinaryExpression) s).right);
            else node(((LogicalExpression) s).operator.text, ((LogicalExpression) s).right);
        }
        depth--;
    }

    private void ifChain(String label, IfStatement s) {
        line(label, "If");
        depth++;
        while (true) {
            node("test", s.test);
            node("then", s.consequent);
            if (s.alternate == null) break;
            if (s.alternate.kind != NodeKind.IF_STATEMENT) {
                node("else", s.alternate);
                break;
            }
            line("", "else if");
            s = (IfStatement) s.alternate;
        }
        depth--;
    }

    /** A node's own line, without its parts. */
    private static String describe(Node n) {
        switch (n.kind) {
            case NodeKind.IDENTIFIER: return "Identifier " + ((Identifier) n).name() + reference((Identifier) n);
            case NodeKind.THIS_EXPRESSION: return "This" + reference((Reference) n);
            case NodeKind.NEW_TARGET_EXPRESSION: return "NewTarget" + reference((Reference) n);
            case NodeKind.PSEUDO_REFERENCE: return "Pseudo " + ((Reference) n).name() + reference((Reference) n);
            case NodeKind.PRIVATE_NAME: return "PrivateName " + ((Reference) n).name() + reference((Reference) n);
            case NodeKind.NULL_LITERAL: return "Null";
            case NodeKind.BOOLEAN_LITERAL: return "Boolean " + ((BooleanLiteral) n).value;
            case NodeKind.NUMBER_LITERAL: return "Number " + number(((NumberLiteral) n).value);
            case NodeKind.STRING_LITERAL: return "String " + quote(((StringLiteral) n).value);
            case NodeKind.BIG_INT_LITERAL: return "BigInt " + ((BigIntLiteral) n).digits;
            case NodeKind.REG_EXP_LITERAL: return "RegExp /" + ((RegExpLiteral) n).pattern + "/" + ((RegExpLiteral) n).flags;
            case NodeKind.TEMPLATE_LITERAL: return "Template";
            case NodeKind.UNARY_EXPRESSION: return "Unary " + ((UnaryExpression) n).operator.text;
            case NodeKind.UPDATE_EXPRESSION: {
                UpdateExpression u = (UpdateExpression) n;
                String operator = u.operator == Operator.ADD ? "++" : "--";
                return "Update " + (u.prefix ? operator + "x" : "x" + operator);
            }
            case NodeKind.ASSIGNMENT_EXPRESSION: {
                Operator o = ((AssignmentExpression) n).operator;
                return "Assign " + (o == Operator.ASSIGN ? "=" : o.text + "=");
            }
            case NodeKind.CALL_EXPRESSION: {
                CallExpression c = (CallExpression) n;
                return "Call" + (c.optional ? " ?." : "") + (c.directEval ? " direct-eval" : "");
            }
            case NodeKind.MEMBER_EXPRESSION: return "Member " + (((MemberExpression) n).optional ? "?." : ".") + ((MemberExpression) n).name;
            case NodeKind.INDEX_EXPRESSION: return "Index" + (((IndexExpression) n).optional ? " ?." : "");
            case NodeKind.PRIVATE_MEMBER: return "PrivateMember" + (((PrivateMember) n).optional ? " ?." : "");
            case NodeKind.SUPER_MEMBER: return "SuperMember" + (((SuperMember) n).name == null ? "" : " ." + ((SuperMember) n).name);
            case NodeKind.YIELD_EXPRESSION: return ((YieldExpression) n).delegate ? "Yield *" : "Yield";
            case NodeKind.IMPORT_CALL: return "ImportCall " + ((ImportCall) n).phase;
            case NodeKind.RUNTIME_CALL: return "RuntimeCall %" + ((RuntimeCall) n).name;
            case NodeKind.PROPERTY: {
                Property p = (Property) n;
                String[] kinds = {"init", "method", "get", "set", "spread", "proto"};
                return "Property " + kinds[p.propertyKind] + (p.shorthand ? " shorthand" : "");
            }
            case NodeKind.VARIABLE_DECLARATION: return "Declare " + ((VariableDeclaration) n).declarationKind;
            case NodeKind.BREAK_STATEMENT: return "Break" + label(((BreakStatement) n).label);
            case NodeKind.CONTINUE_STATEMENT: return "Continue" + label(((ContinueStatement) n).label);
            case NodeKind.LABELED_STATEMENT: return "Label " + ((LabeledStatement) n).label;
            case NodeKind.FUNCTION_DECLARATION: {
                FunctionDeclaration f = (FunctionDeclaration) n;
                return "FunctionDeclaration -> " + ScopePrinter.place(f.variable) + (f.annexBHoisted ? " hoisted" : "");
            }
            case NodeKind.FOR_OF_STATEMENT: return ((ForOfStatement) n).await ? "ForOf await" : "ForOf";
            case NodeKind.FOR_STATEMENT: return ((ForStatement) n).perIteration ? "For per-iteration" : "For";
            default: {
                String name = n.getClass().getSimpleName();
                if (name.endsWith("Statement")) return name.substring(0, name.length() - 9);
                return name.endsWith("Expression") ? name.substring(0, name.length() - 10) : name;
            }
        }
    }

    private static String label(String label) {
        return label == null ? "" : " " + label;
    }

    private void expressionParts(Node n) {
        switch (n.kind) {
            case NodeKind.TEMPLATE_LITERAL: {
                TemplateLiteral t = (TemplateLiteral) n;
                for (int i = 0; i < t.raw.length; i++) {
                    line("", quote(t.cooked[i]) + (t.raw[i].equals(t.cooked[i]) ? "" : " raw " + quote(t.raw[i])));
                    if (i < t.expressions.length) node("", t.expressions[i]);
                }
                return;
            }
            case NodeKind.TAGGED_TEMPLATE:
                node("tag", ((TaggedTemplate) n).tag);
                node("", ((TaggedTemplate) n).quasi);
                return;
            case NodeKind.ARRAY_EXPRESSION:
                list("", ((ArrayExpression) n).elements);
                return;
            case NodeKind.OBJECT_EXPRESSION:
                list("", ((ObjectExpression) n).properties);
                return;
            case NodeKind.PROPERTY: {
                Property p = (Property) n;
                child(p.computed ? "computed key" : "key", p.key);
                node("value", p.value);
                return;
            }
            case NodeKind.UNARY_EXPRESSION:
                node("", ((UnaryExpression) n).operand);
                return;
            case NodeKind.UPDATE_EXPRESSION:
                node("", ((UpdateExpression) n).target);
                return;
            case NodeKind.PRIVATE_IN_EXPRESSION:
                node("", ((PrivateInExpression) n).name);
                node("in", ((PrivateInExpression) n).object);
                return;
            case NodeKind.ASSIGNMENT_EXPRESSION:
                node("target", ((AssignmentExpression) n).target);
                node("value", ((AssignmentExpression) n).value);
                return;
            case NodeKind.CONDITIONAL_EXPRESSION:
                node("test", ((ConditionalExpression) n).test);
                node("then", ((ConditionalExpression) n).consequent);
                node("else", ((ConditionalExpression) n).alternate);
                return;
            case NodeKind.CALL_EXPRESSION:
                node("callee", ((CallExpression) n).callee);
                list("argument", ((CallExpression) n).arguments);
                return;
            case NodeKind.NEW_EXPRESSION:
                node("callee", ((NewExpression) n).callee);
                list("argument", ((NewExpression) n).arguments);
                return;
            case NodeKind.MEMBER_EXPRESSION:
                node("", ((MemberExpression) n).object);
                return;
            case NodeKind.INDEX_EXPRESSION:
                node("", ((IndexExpression) n).object);
                node("index", ((IndexExpression) n).index);
                return;
            case NodeKind.PRIVATE_MEMBER:
                node("", ((PrivateMember) n).object);
                node("name", ((PrivateMember) n).name);
                return;
            case NodeKind.SUPER_MEMBER:
                child("index", ((SuperMember) n).index);
                node("receiver", ((SuperMember) n).receiver);
                node("home", ((SuperMember) n).homeObject);
                return;
            case NodeKind.SUPER_CALL:
                list("argument", ((SuperCall) n).arguments);
                node("receiver", ((SuperCall) n).receiver);
                node("new target", ((SuperCall) n).newTarget);
                node("function", ((SuperCall) n).activeFunction);
                return;
            case NodeKind.OPTIONAL_CHAIN:
                node("", ((OptionalChain) n).expression);
                return;
            case NodeKind.SEQUENCE_EXPRESSION:
                list("", ((SequenceExpression) n).expressions);
                return;
            default:
                morePartsOfExpressions(n);
        }
    }

    private void morePartsOfExpressions(Node n) {
        switch (n.kind) {
            case NodeKind.SPREAD_ELEMENT:
                node("", ((SpreadElement) n).argument);
                return;
            case NodeKind.YIELD_EXPRESSION:
                child("", ((YieldExpression) n).argument);
                return;
            case NodeKind.AWAIT_EXPRESSION:
                node("", ((AwaitExpression) n).argument);
                return;
            case NodeKind.IMPORT_CALL:
                node("specifier", ((ImportCall) n).specifier);
                child("options", ((ImportCall) n).options);
                return;
            case NodeKind.RUNTIME_CALL:
                list("argument", ((RuntimeCall) n).arguments);
                return;
            case NodeKind.ARRAY_PATTERN:
                list("", ((ArrayPattern) n).elements);
                return;
            case NodeKind.OBJECT_PATTERN:
                list("", ((ObjectPattern) n).properties);
                child("", ((ObjectPattern) n).rest);
                return;
            case NodeKind.ASSIGNMENT_PATTERN:
                node("target", ((AssignmentPattern) n).target);
                node("default", ((AssignmentPattern) n).value);
                return;
            case NodeKind.REST_ELEMENT:
                node("", ((RestElement) n).target);
                return;
            case NodeKind.VARIABLE_DECLARATOR:
                node("target", ((VariableDeclarator) n).target);
                child("value", ((VariableDeclarator) n).init);
                return;
            case NodeKind.SWITCH_CASE:
                child("test", ((SwitchCase) n).test);
                list("", ((SwitchCase) n).body);
                return;
            case NodeKind.CATCH_CLAUSE:
                child("parameter", ((CatchClause) n).parameter);
                node("", ((CatchClause) n).body);
                return;
            default:
        }
    }

    private void statementParts(Node n) {
        switch (n.kind) {
            case NodeKind.EXPRESSION_STATEMENT:
                node("", ((ExpressionStatement) n).expression);
                return;
            case NodeKind.BLOCK_STATEMENT:
                list("", ((BlockStatement) n).body);
                return;
            case NodeKind.VARIABLE_DECLARATION:
                list("", ((VariableDeclaration) n).declarators);
                return;
            case NodeKind.FOR_STATEMENT:
                child("init", ((ForStatement) n).init);
                child("test", ((ForStatement) n).test);
                child("update", ((ForStatement) n).update);
                node("body", ((ForStatement) n).body);
                return;
            case NodeKind.FOR_IN_STATEMENT:
                node("left", ((ForInStatement) n).left);
                node("right", ((ForInStatement) n).right);
                node("body", ((ForInStatement) n).body);
                return;
            case NodeKind.FOR_OF_STATEMENT:
                node("left", ((ForOfStatement) n).left);
                node("right", ((ForOfStatement) n).right);
                node("body", ((ForOfStatement) n).body);
                return;
            case NodeKind.WHILE_STATEMENT:
                node("test", ((WhileStatement) n).test);
                node("body", ((WhileStatement) n).body);
                return;
            case NodeKind.DO_WHILE_STATEMENT:
                node("body", ((DoWhileStatement) n).body);
                node("test", ((DoWhileStatement) n).test);
                return;
            case NodeKind.RETURN_STATEMENT:
                child("", ((ReturnStatement) n).argument);
                return;
            case NodeKind.THROW_STATEMENT:
                node("", ((ThrowStatement) n).argument);
                return;
            case NodeKind.TRY_STATEMENT:
                node("try", ((TryStatement) n).block);
                child("catch", ((TryStatement) n).handler);
                child("finally", ((TryStatement) n).finalizer);
                return;
            case NodeKind.SWITCH_STATEMENT:
                node("", ((SwitchStatement) n).discriminant);
                list("", ((SwitchStatement) n).cases);
                return;
            case NodeKind.LABELED_STATEMENT:
                node("", ((LabeledStatement) n).body);
                return;
            case NodeKind.WITH_STATEMENT:
                node("object", ((WithStatement) n).object);
                node("body", ((WithStatement) n).body);
                return;
            case NodeKind.EXPORT_NAMED_DECLARATION:
                child("", ((ExportNamedDeclaration) n).declaration);
                return;
            case NodeKind.EXPORT_DEFAULT_DECLARATION:
                node("", ((ExportDefaultDeclaration) n).declaration);
                return;
            case NodeKind.FUNCTION_DECLARATION:
                node("", ((FunctionDeclaration) n).function);
                return;
            case NodeKind.CLASS_DECLARATION:
                node("", ((ClassDeclaration) n).classNode);
                return;
            default:
        }
    }
}
