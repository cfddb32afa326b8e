package dev.ramjet.parser;

import dev.ramjet.ast.BlockStatement;
import dev.ramjet.ast.ClassElement;
import dev.ramjet.ast.ClassNode;
import dev.ramjet.ast.Expression;
import dev.ramjet.ast.FunctionNode;
import dev.ramjet.ast.Identifier;
import dev.ramjet.ast.MemberExpression;
import dev.ramjet.ast.Name;
import dev.ramjet.ast.NodeKind;
import dev.ramjet.ast.PrivateMember;
import dev.ramjet.ast.PrivateName;
import dev.ramjet.ast.Reference;
import dev.ramjet.ast.Scope;
import dev.ramjet.ast.Statement;
import dev.ramjet.ast.StringLiteral;
import dev.ramjet.ast.Variable;
import dev.ramjet.source.FunctionKind;
import dev.ramjet.source.PrivateKind;
import dev.ramjet.source.ScopeKind;
import dev.ramjet.source.Source;
import dev.ramjet.source.VariableKind;
import java.util.ArrayList;

/**
 * Classes. Field initialisers and static blocks are parts of two synthetic functions (instance, static) whose scopes are resumed for each part;
 * names in the heritage see the class's own name but not its private names.
 */
abstract class ClassParser extends FunctionParser {
    static final ClassNode CLASS_DUMMY = new ClassNode(-1, -1);

    ClassParser(Source source, int from, int to, Parser.Options options, boolean module) {
        super(source, from, to, options, module);
    }

    abstract Expression parseLeftHandSide();

    abstract Expression parseExpression();

    abstract Expression[] parseArguments();

    /** What is gathered while a class body is read. */
    private static final class Body {
        ClassNode node;
        Scope scope;
        Scope instance;
        Scope statics;
        boolean derived;
        boolean hasConstructor;
        final ArrayList<ClassElement> elements = new ArrayList<>();
        final ArrayList<ClassElement> instanceElements = new ArrayList<>();
        final ArrayList<ClassElement> staticElements = new ArrayList<>();
    }

    /** Reads decorators before a class or element; null without any. */
    final Expression[] parseDecorators() {
        if (tok != Token.AT) return null;
        int from = nodeTop;
        while (tok == Token.AT) {
            next();
            push(parseDecorator());
        }
        return popExpressions(from);
    }

    private Expression parseDecorator() {
        int start = tokStart;
        if (tok == Token.LEFT_PAREN) {
            next();
            boolean savedIn = allowIn;
            allowIn = true;
            Expression e = parseExpression();
            allowIn = savedIn;
            expect(Token.RIGHT_PAREN);
            return e;
        }
        if (!Token.isWord(tok)) throw unexpected();
        checkIdentifier(tok, tokStart, tokEnd);
        Expression e = use(new Identifier(tokStart, tokEnd, name));
        next();
        while (tok == Token.DOT) {
            next();
            if (tok == Token.PRIVATE_NAME) {
                e = new PrivateMember(start, tokEnd, e, parsePrivateName(), false);
            } else {
                if (!Token.isWord(tok)) throw unexpected();
                e = new MemberExpression(start, tokEnd, e, name.text, tokStart, false);
                next();
            }
        }
        if (tok == Token.LEFT_PAREN) {
            Expression[] arguments = parseArguments();
            e = new dev.ramjet.ast.CallExpression(start, prevEnd, e, arguments, false);
        }
        return e;
    }

    /** The current token is a private name that is used, not declared. */
    final PrivateName parsePrivateName() {
        PrivateName n = new PrivateName(tokStart, tokEnd, name);
        if (classDepth == 0 && !outerHasClass) throw undeclaredPrivate(n);
        use(n);
        next();
        return n;
    }

    /**
     * Parses a class from the class keyword on.
     *
     * @param start where its source text starts (decorators included)
     * @param declared declare the name in the current scope; the name may be missing only if {@code nameOptional}
     */
    final ClassNode parseClass(int start, Expression[] decorators, boolean declared, boolean nameOptional) {
        next();
        captures++;
        int savedCtx = ctx;
        boolean savedIn = allowIn;
        allowIn = true;
        ctx |= STRICT;
        Identifier id = null;
        if (Token.isWord(tok) && tok != Token.EXTENDS) {
            checkIdentifier(tok, tokStart, tokEnd);
            checkStrictBinding(tok, tokStart, tokEnd);
            id = new Identifier(tokStart, tokEnd, name);
            next();
            if (declared) declare(id, VariableKind.CLASS);
        } else if (declared && !nameOptional) {
            throw unexpected();
        }
        Body b = new Body();
        b.scope = open(ScopeKind.CLASS);
        int refStart = refTop;
        Variable inner = null;
        if (id != null) {
            inner = add(b.scope, id.name, VariableKind.CLASS_NAME, id.start);
            inner.initialized = Integer.MAX_VALUE;
        }
        b.node = pre ? null : new ClassNode(start, start);
        ArrayList<Reference> heritageNames = null;
        if (tok == Token.EXTENDS) {
            next();
            Expression superClass = parseLeftHandSide();
            b.derived = true;
            if (b.node != null) b.node.superClass = superClass;
            heritageNames = takePrivateNames(refStart);
        }
        classDepth++;
        int bodyStart = tokStart;
        expect(Token.LEFT_BRACE);
        while (tok != Token.RIGHT_BRACE) {
            if (tok == Token.SEMICOLON) next();
            else parseElement(b);
        }
        if (octalPos >= bodyStart) throw error(octalMessage, octalPos, octalPos + 2);
        int end = tokEnd;
        next();
        classDepth--;
        if (inner != null) inner.initialized = end;
        FunctionNode instance = b.instance == null ? null : closeInitializer(b, b.instance, FunctionKind.FIELDS_INITIALIZER, b.instanceElements, end);
        FunctionNode statics = b.statics == null ? null : closeInitializer(b, b.statics, FunctionKind.STATIC_INITIALIZER, b.staticElements, end);
        close(false);
        if (heritageNames != null) for (int i = 0; i < heritageNames.size(); i++) use(heritageNames.get(i));
        checkPrivateNames(refStart);
        if (id != null && id.variable != null) id.variable.initialized = end;
        ctx = savedCtx;
        allowIn = savedIn;
        if (b.node == null) return CLASS_DUMMY;
        ClassNode node = b.node;
        node.end = end;
        node.name = id;
        node.decorators = decorators;
        node.elements = b.elements.toArray(new ClassElement[0]);
        node.fieldsInitializer = instance;
        node.staticInitializer = statics;
        node.scope = b.scope;
        node.nameVariable = inner;
        return node;
    }

    /** Takes references to private names off the stack above {@code from}. */
    private ArrayList<Reference> takePrivateNames(int from) {
        ArrayList<Reference> taken = null;
        int out = from;
        for (int i = from; i < refTop; i++) {
            Reference r = refs[i];
            if (r.kind == NodeKind.PRIVATE_NAME) {
                if (taken == null) taken = new ArrayList<>();
                taken.add(r);
            } else {
                refs[out++] = r;
            }
        }
        refTop = out;
        return taken;
    }

    private FunctionNode closeInitializer(Body b, Scope s, FunctionKind kind, ArrayList<ClassElement> elements, int end) {
        resume(s);
        close(false);
        if (b.node == null) return null;
        FunctionNode f = new FunctionNode(b.node.start, end, kind, false, false);
        f.strict = true;
        f.parameters = NO_EXPRESSIONS;
        f.initializerElements = elements.toArray(new ClassElement[0]);
        f.scope = s;
        f.bodyScope = s;
        f.outerScope = b.scope;
        return f;
    }

    private Scope initializer(Body b, boolean isStatic) {
        Scope s = isStatic ? b.statics : b.instance;
        if (s == null) {
            s = open(ScopeKind.FUNCTION);
            s.strict = true;
            s.noArguments = true;
            s.functionKind = isStatic ? FunctionKind.STATIC_INITIALIZER : FunctionKind.FIELDS_INITIALIZER;
            suspend();
            if (isStatic) b.statics = s;
            else b.instance = s;
        }
        return s;
    }

    // ---- elements ---------------------------------------------------------------------------------------------------

    /** The word just read is the element's name, not a modifier. */
    private boolean wordIsKey() {
        switch (tok) {
            case Token.LEFT_PAREN: case Token.ASSIGN: case Token.SEMICOLON: case Token.RIGHT_BRACE: case Token.EOF:
                return true;
            default:
                return false;
        }
    }

    private void parseElement(Body b) {
        Expression[] decorators = parseDecorators();
        int start = tokStart;
        boolean isStatic = false;
        int kind = ClassElement.METHOD;
        boolean async = false;
        boolean generator = false;
        Expression key = null;
        if (tok == Token.STATIC && !escaped) {
            Name word = name;
            int wordEnd = tokEnd;
            next();
            if (wordIsKey()) {
                key = wordKey(word, start, wordEnd);
            } else if (tok == Token.LEFT_BRACE) {
                if (decorators != null) throw unexpected();
                parseStaticBlock(b, start);
                return;
            } else {
                isStatic = true;
                start = tokStart;
            }
        }
        if (key == null && (tok == Token.GET || tok == Token.SET || tok == Token.ASYNC || tok == Token.ACCESSOR) && !escaped) {
            Name word = name;
            int token = tok;
            int wordStart = tokStart;
            int wordEnd = tokEnd;
            next();
            if (wordIsKey() || nl && (token == Token.ASYNC || token == Token.ACCESSOR) || tok == Token.MUL && token != Token.ASYNC) {
                key = wordKey(word, wordStart, wordEnd);
            } else if (token == Token.ASYNC) {
                async = true;
            } else {
                kind = token == Token.GET ? ClassElement.GETTER : token == Token.SET ? ClassElement.SETTER : ClassElement.ACCESSOR;
            }
        }
        if (key == null && tok == Token.MUL && (kind == ClassElement.METHOD)) {
            generator = true;
            next();
        }
        Name privateName = null;
        int keyStart = tokStart;
        int keyEnd = tokEnd;
        if (key == null) {
            if (tok == Token.PRIVATE_NAME) {
                privateName = name;
                next();
            } else {
                key = parsePropertyKey();
            }
        } else {
            keyStart = start;
            keyEnd = prevEnd;
        }
        boolean computed = privateName == null && keyComputed;
        String text = privateName != null || computed ? null : keyText;
        if (privateName != null && privateName.text.equals("#constructor")) {
            throw error("Classes may not have a field named 'constructor'", keyStart, keyEnd);
        }
        boolean plainMethod = kind == ClassElement.METHOD && tok == Token.LEFT_PAREN;
        if (kind == ClassElement.METHOD && !plainMethod) {
            if (async || generator) throw unexpected();
            kind = ClassElement.FIELD;
        }
        if (kind == ClassElement.FIELD || kind == ClassElement.ACCESSOR) {
            parseField(b, start, kind, isStatic, computed, key, privateName, keyStart, keyEnd, text, decorators);
            return;
        }
        boolean constructor = !isStatic && text != null && text.equals("constructor");
        if (constructor) {
            String what = kind != ClassElement.METHOD ? "an accessor" : generator ? "a generator" : async ? "an async method" : null;
            if (what != null) throw error("Class constructor may not be " + what, keyStart, keyEnd);
            if (b.hasConstructor) throw error("A class may only have one constructor", keyStart, keyEnd);
            if (decorators != null) throw error("Class constructor may not be decorated", keyStart, keyEnd);
            b.hasConstructor = true;
        } else if (isStatic && text != null && text.equals("prototype")) {
            throw error("Classes may not have a static property named 'prototype'", keyStart, keyEnd);
        }
        if (privateName != null) {
            PrivateKind privateKind = kind == ClassElement.METHOD ? PrivateKind.METHOD
                    : kind == ClassElement.GETTER ? PrivateKind.GETTER : PrivateKind.SETTER;
            key = declarePrivateKey(privateName, privateKind, isStatic, keyStart, keyEnd);
        }
        FunctionKind functionKind = constructor ? b.derived ? FunctionKind.DERIVED_CONSTRUCTOR : FunctionKind.BASE_CONSTRUCTOR
                : kind == ClassElement.METHOD ? FunctionKind.METHOD : kind == ClassElement.GETTER ? FunctionKind.GETTER : FunctionKind.SETTER;
        FunctionNode f = parseFunction(start, functionKind, async, generator, null, false);
        if (privateName != null && !isStatic) initializer(b, false);
        if (b.node == null) return;
        if (constructor) {
            b.node.constructor = f;
            return;
        }
        ClassElement e = new ClassElement(start, prevEnd, kind, isStatic, computed, key, f, null, null, decorators);
        if (decorators != null) e.decoratorVariable = addSynthetic("decorator");
        if (privateName != null && !isStatic) {
            e.storageVariable = addSynthetic("method");
            b.instanceElements.add(e);
        }
        b.elements.add(e);
    }

    private PrivateName declarePrivateKey(Name n, PrivateKind kind, boolean isStatic, int start, int end) {
        PrivateName key = new PrivateName(start, end, n);
        key.declares = true;
        key.variable = declarePrivate(n, kind, isStatic, start);
        key.resolution = Reference.STATIC;
        return key;
    }

    private Expression wordKey(Name word, int start, int end) {
        keyComputed = false;
        keyText = word.text;
        return new StringLiteral(start, end, word.text);
    }

    private void parseField(Body b, int start, int kind, boolean isStatic, boolean computed, Expression key, Name privateName, int keyStart,
            int keyEnd, String text, Expression[] decorators) {
        if (text != null) {
            if (text.equals("constructor")) throw error("Classes may not have a field named 'constructor'", keyStart, keyEnd);
            if (isStatic && text.equals("prototype")) {
                throw error("Classes may not have a static property named 'prototype'", keyStart, keyEnd);
            }
        }
        if (privateName != null) {
            PrivateName k = declarePrivateKey(privateName, kind == ClassElement.FIELD ? PrivateKind.FIELD : PrivateKind.AUTO_ACCESSOR, isStatic, keyStart, keyEnd);
            // The initialiser, a function of its own, defines it.
            k.variable.captured = true;
            key = k;
        }
        Scope init = initializer(b, isStatic);
        Expression value = null;
        if (tok == Token.ASSIGN) {
            next();
            int savedCtx = ctx;
            int savedLoops = loopDepth;
            int savedYield = yieldAt;
            int savedAwait = awaitAt;
            boolean savedSuspends = suspends;
            ctx = STRICT | NEW_TARGET | SUPER_PROPERTY | NO_ARGUMENTS | ctx & AWAIT_RESERVED & (module ? -1 : 0);
            resume(init);
            value = parseAssignment();
            suspend();
            ctx = savedCtx;
            loopDepth = savedLoops;
            yieldAt = savedYield;
            awaitAt = savedAwait;
            suspends = savedSuspends;
        }
        semicolon();
        if (b.node == null) return;
        ClassElement e = new ClassElement(start, prevEnd, kind, isStatic, computed, key, null, value, null, decorators);
        if (computed) e.keyVariable = addSynthetic("key");
        if (kind == ClassElement.ACCESSOR) e.storageVariable = addSynthetic("accessor");
        if (decorators != null) e.decoratorVariable = addSynthetic("decorator");
        (isStatic ? b.staticElements : b.instanceElements).add(e);
        b.elements.add(e);
    }

    private void parseStaticBlock(Body b, int start) {
        Scope init = initializer(b, true);
        int savedCtx = ctx;
        int savedLabelBase = labelBase;
        int savedLoops = loopDepth;
        int savedBreaks = breakDepth;
        int savedYield = yieldAt;
        int savedAwait = awaitAt;
        boolean savedSuspends = suspends;
        ctx = STRICT | NEW_TARGET | SUPER_PROPERTY | NO_ARGUMENTS | AWAIT_RESERVED | STATIC_BLOCK;
        labelBase = labelTop;
        loopDepth = breakDepth = 0;
        resume(init);
        Scope s = open(ScopeKind.STATIC_BLOCK);
        next();
        int from = nodeTop;
        while (tok != Token.RIGHT_BRACE) {
            if (tok == Token.EOF) throw unexpected();
            Statement statement = parseStatementListItem();
            if (!pre) push(statement);
        }
        int end = tokEnd;
        next();
        close(false);
        suspend();
        ctx = savedCtx;
        labelBase = savedLabelBase;
        loopDepth = savedLoops;
        breakDepth = savedBreaks;
        yieldAt = savedYield;
        awaitAt = savedAwait;
        suspends = savedSuspends;
        if (b.node == null) return;
        BlockStatement block = new BlockStatement(start, end, popStatements(from), s);
        ClassElement e = new ClassElement(start, end, ClassElement.STATIC_BLOCK, true, false, null, null, null, block, null);
        b.staticElements.add(e);
        b.elements.add(e);
    }
}
