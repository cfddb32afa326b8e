package dev.ramjet.parser;

import dev.ramjet.ast.ArrayPattern;
import dev.ramjet.ast.AssignmentPattern;
import dev.ramjet.ast.ClassDeclaration;
import dev.ramjet.ast.ClassNode;
import dev.ramjet.ast.ExportAllDeclaration;
import dev.ramjet.ast.ExportDefaultDeclaration;
import dev.ramjet.ast.ExportNamedDeclaration;
import dev.ramjet.ast.Expression;
import dev.ramjet.ast.FunctionDeclaration;
import dev.ramjet.ast.FunctionNode;
import dev.ramjet.ast.Identifier;
import dev.ramjet.ast.ImportDeclaration;
import dev.ramjet.ast.Name;
import dev.ramjet.ast.Node;
import dev.ramjet.ast.NodeKind;
import dev.ramjet.ast.ObjectPattern;
import dev.ramjet.ast.Property;
import dev.ramjet.ast.RestElement;
import dev.ramjet.ast.Scope;
import dev.ramjet.ast.Statement;
import dev.ramjet.ast.Variable;
import dev.ramjet.ast.VariableDeclaration;
import dev.ramjet.source.FunctionKind;
import dev.ramjet.source.ModuleInfo;
import dev.ramjet.source.ModulePhase;
import dev.ramjet.source.ScopeKind;
import dev.ramjet.source.Source;
import dev.ramjet.source.VariableKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;

/** Import and export declarations, gathered into a {@link ModuleInfo}. */
abstract class ModuleParser extends LoopParser {
    static final String DEFAULT_NAME = "*default*";

    private ArrayList<ModuleInfo.Request> requests;
    private HashMap<String, Integer> requestIndex;
    private ArrayList<ModuleInfo.Import> imports;
    private ArrayList<ModuleInfo.LocalExport> localExports;
    private ArrayList<ModuleInfo.IndirectExport> indirectExports;
    private ArrayList<ModuleInfo.StarExport> starExports;
    private HashSet<String> exportNames;

    ModuleParser(Source source, int from, int to, Parser.Options options, boolean module) {
        super(source, from, to, options, module);
        if (!module) return;
        requests = new ArrayList<>();
        requestIndex = new HashMap<>();
        imports = new ArrayList<>();
        localExports = new ArrayList<>();
        indirectExports = new ArrayList<>();
        starExports = new ArrayList<>();
        exportNames = new HashSet<>();
    }

    // ---- import -----------------------------------------------------------------------------------------------------

    @Override
    final Statement parseImport(int start) {
        if (!module || scope.kind != ScopeKind.MODULE) throw error("Cannot use import statement outside a module", start, tokEnd);
        next();
        int first = imports.size();
        ModulePhase phase = ModulePhase.EVALUATION;
        if (tok != Token.STRING) {
            phase = parsePhase();
            parseImportClause(phase);
            expectFrom();
        }
        int request = parseRequest(phase);
        semicolon();
        for (int i = first; i < imports.size(); i++) {
            ModuleInfo.Import in = imports.get(i);
            imports.set(i, new ModuleInfo.Import(request, in.importName(), in.localName(), in.offset()));
        }
        return new ImportDeclaration(start, prevEnd, request);
    }

    private ModulePhase parsePhase() {
        if (escaped) return ModulePhase.EVALUATION;
        if (tok == Token.DEFER && peek() == Token.MUL) {
            next();
            return ModulePhase.DEFER;
        }
        if (tok == Token.SOURCE) {
            int after = peek();
            if (Token.isIdentifier(after) && (after != Token.FROM || peek(2) == Token.FROM)) {
                next();
                return ModulePhase.SOURCE;
            }
        }
        return ModulePhase.EVALUATION;
    }

    private void parseImportClause(ModulePhase phase) {
        if (phase == ModulePhase.SOURCE) {
            addImport(null, parseBindingIdentifier(VariableKind.IMPORT));
            return;
        }
        if (Token.isWord(tok)) {
            addImport("default", parseBindingIdentifier(VariableKind.IMPORT));
            if (!eat(Token.COMMA)) return;
        }
        if (tok == Token.MUL) {
            next();
            expectAs();
            addImport(null, parseBindingIdentifier(VariableKind.IMPORT));
            return;
        }
        expect(Token.LEFT_BRACE);
        while (tok != Token.RIGHT_BRACE) {
            if (tok == Token.STRING) {
                String imported = moduleString();
                expectAs();
                addImport(imported, parseBindingIdentifier(VariableKind.IMPORT));
            } else {
                if (!Token.isWord(tok)) throw unexpected();
                String imported = name.text;
                if (peek() == Token.AS && !peekEscaped) {
                    next();
                    next();
                    addImport(imported, parseBindingIdentifier(VariableKind.IMPORT));
                } else {
                    addImport(imported, parseBindingIdentifier(VariableKind.IMPORT));
                }
            }
            if (tok != Token.RIGHT_BRACE) expect(Token.COMMA);
        }
        next();
    }

    private void addImport(String importName, Identifier local) {
        local.variable.initialized = 0;
        imports.add(new ModuleInfo.Import(-1, importName, local.name.text, local.start));
    }

    private void expectAs() {
        if (tok != Token.AS || escaped) throw unexpected();
        next();
    }

    private void expectFrom() {
        if (tok != Token.FROM || escaped) throw unexpected();
        next();
    }

    /** A string that names an import or export: no lone surrogates. */
    private String moduleString() {
        String text = textValue(false);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isSurrogate(c)) continue;
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
                continue;
            }
            throw error("Invalid module export name: contains unpaired surrogate character", tokStart, tokEnd);
        }
        next();
        return text;
    }

    /** Specifier and attributes; returns the request's index. */
    private int parseRequest(ModulePhase phase) {
        if (tok != Token.STRING) throw unexpected();
        int offset = tokStart;
        String specifier = textValue(false);
        next();
        ArrayList<String> attributes = new ArrayList<>(0);
        if (tok == Token.WITH) parseAttributes(attributes);
        StringBuilder key = new StringBuilder(phase.name()).append('\0').append(specifier);
        for (int i = 0; i < attributes.size(); i++) key.append('\0').append(attributes.get(i));
        Integer known = requestIndex.get(key.toString());
        if (known != null) return known;
        int index = requests.size();
        requests.add(new ModuleInfo.Request(specifier, attributes, phase, offset));
        requestIndex.put(key.toString(), index);
        return index;
    }

    private void parseAttributes(ArrayList<String> attributes) {
        next();
        expect(Token.LEFT_BRACE);
        while (tok != Token.RIGHT_BRACE) {
            int start = tokStart;
            String key;
            if (tok == Token.STRING) key = textValue(false);
            else if (Token.isWord(tok)) key = name.text;
            else throw unexpected();
            next();
            expect(Token.COLON);
            if (tok != Token.STRING) throw unexpected();
            int at = 0;
            while (at < attributes.size() && attributes.get(at).compareTo(key) < 0) at += 2;
            if (at < attributes.size() && attributes.get(at).equals(key)) {
                throw error("Import attributes has a duplicate key '" + key + "'", start, prevEnd);
            }
            attributes.add(at, key);
            attributes.add(at + 1, textValue(false));
            next();
            if (tok != Token.RIGHT_BRACE) expect(Token.COMMA);
        }
        next();
    }

    // ---- export -----------------------------------------------------------------------------------------------------

    @Override
    final Statement parseExport(int start, Expression[] decorators) {
        if (!module || scope.kind != ScopeKind.MODULE) throw unexpected();
        next();
        if (decorators != null && tok != Token.CLASS && tok != Token.DEFAULT) throw unexpected();
        switch (tok) {
            case Token.MUL:
                return parseExportAll(start);
            case Token.LEFT_BRACE:
                return parseExportList(start);
            case Token.DEFAULT:
                return parseExportDefault(start, decorators);
            default:
                return parseExportDeclaration(start, decorators);
        }
    }

    private void addExportName(String exported, int start, int end) {
        if (!exportNames.add(exported)) throw error("Duplicate export of '" + exported + "'", start, end);
    }

    private Statement parseExportAll(int start) {
        next();
        String exported = null;
        int nameStart = tokStart;
        if (tok == Token.AS && !escaped) {
            next();
            nameStart = tokStart;
            exported = parseModuleExportName();
            addExportName(exported, nameStart, prevEnd);
        }
        expectFrom();
        int request = parseRequest(ModulePhase.EVALUATION);
        semicolon();
        if (exported == null) starExports.add(new ModuleInfo.StarExport(request, start));
        else indirectExports.add(new ModuleInfo.IndirectExport(exported, request, null, nameStart));
        return new ExportAllDeclaration(start, prevEnd, request);
    }

    private String parseModuleExportName() {
        if (tok == Token.STRING) return moduleString();
        if (!Token.isWord(tok)) throw unexpected();
        String text = name.text;
        next();
        return text;
    }

    private Statement parseExportList(int start) {
        next();
        ArrayList<String> locals = new ArrayList<>();
        ArrayList<String> exported = new ArrayList<>();
        ArrayList<Integer> offsets = new ArrayList<>();
        int badLocal = -1;
        int badEnd = -1;
        int badToken = 0;
        while (tok != Token.RIGHT_BRACE) {
            int nameStart = tokStart;
            int token = tok;
            String local = parseModuleExportName();
            if (badLocal < 0 && !isLegalLocal(token)) {
                badLocal = nameStart;
                badEnd = prevEnd;
                badToken = token;
            }
            String out = local;
            int outStart = nameStart;
            if (tok == Token.AS && !escaped) {
                next();
                outStart = tokStart;
                out = parseModuleExportName();
            }
            addExportName(out, outStart, prevEnd);
            locals.add(local);
            exported.add(out);
            offsets.add(nameStart);
            if (tok != Token.RIGHT_BRACE) expect(Token.COMMA);
        }
        next();
        if (tok == Token.FROM && !escaped) {
            next();
            int request = parseRequest(ModulePhase.EVALUATION);
            for (int i = 0; i < locals.size(); i++) {
                indirectExports.add(new ModuleInfo.IndirectExport(exported.get(i), request, locals.get(i), offsets.get(i)));
            }
        } else {
            if (badLocal >= 0) {
                if (badToken == Token.STRING) throw error("Unexpected string", badLocal, badEnd);
                checkIdentifier(badToken, badLocal, badEnd);
                throw error("Unexpected reserved word", badLocal, badEnd);
            }
            for (int i = 0; i < locals.size(); i++) {
                localExports.add(new ModuleInfo.LocalExport(exported.get(i), locals.get(i), offsets.get(i)));
            }
        }
        semicolon();
        return new ExportNamedDeclaration(start, prevEnd, null);
    }

    /** May be an identifier reference in module code. */
    private static boolean isLegalLocal(int token) {
        return Token.isIdentifier(token) && token < Token.FIRST_STRICT_RESERVED;
    }

    private Statement parseExportDeclaration(int start, Expression[] decorators) {
        int declarationStart = tokStart;
        Statement declaration;
        switch (tok) {
            case Token.VAR:
            case Token.CONST:
            case Token.LET: {
                VariableKind kind = tok == Token.VAR ? VariableKind.VAR : tok == Token.CONST ? VariableKind.CONST : VariableKind.LET;
                if (escaped) throw unexpected();
                next();
                VariableDeclaration d = parseDeclarators(declarationStart, kind, false);
                semicolon();
                d.end = prevEnd;
                for (int i = 0; i < d.declarators.length; i++) exportNames(d.declarators[i].target);
                declaration = d;
                break;
            }
            case Token.FUNCTION:
                declaration = parseFunctionDeclaration(declarationStart, false, false);
                exportName(((FunctionDeclaration) declaration).name);
                break;
            case Token.ASYNC:
                if (escaped || peek() != Token.FUNCTION || peekNl) throw unexpected();
                declaration = parseFunctionDeclaration(declarationStart, true, false);
                exportName(((FunctionDeclaration) declaration).name);
                break;
            case Token.AT:
                if (decorators != null) throw unexpected();
                decorators = parseDecorators();
                if (tok != Token.CLASS) throw unexpected();
                // fall through
            case Token.CLASS:
                declaration = parseClassDeclaration(decorators == null ? declarationStart : decorators[0].start - 1, decorators);
                exportName(((ClassDeclaration) declaration).name);
                break;
            default:
                throw unexpected();
        }
        return new ExportNamedDeclaration(start, prevEnd, declaration);
    }

    private void exportName(Identifier id) {
        addExportName(id.name.text, id.start, id.end);
        localExports.add(new ModuleInfo.LocalExport(id.name.text, id.name.text, id.start));
    }

    private void exportNames(Node target) {
        switch (target.kind) {
            case NodeKind.IDENTIFIER:
                exportName((Identifier) target);
                break;
            case NodeKind.ASSIGNMENT_PATTERN:
                exportNames(((AssignmentPattern) target).target);
                break;
            case NodeKind.REST_ELEMENT:
                exportNames(((RestElement) target).target);
                break;
            case NodeKind.ARRAY_PATTERN:
                for (Node e : ((ArrayPattern) target).elements) if (e != null) exportNames(e);
                break;
            default: {
                ObjectPattern p = (ObjectPattern) target;
                for (Property property : p.properties) exportNames(property.value);
                if (p.rest != null) exportNames(p.rest.target);
            }
        }
    }

    private Statement parseExportDefault(int start, Expression[] decorators) {
        addExportName("default", tokStart, tokEnd);
        next();
        int at = tokStart;
        if (tok == Token.FUNCTION) return exportDefaultFunction(start, at, false);
        if (tok == Token.ASYNC && !escaped && peek() == Token.FUNCTION && !peekNl) {
            next();
            return exportDefaultFunction(start, at, true);
        }
        if (tok == Token.CLASS || tok == Token.AT) {
            if (tok == Token.AT) {
                if (decorators != null) throw unexpected();
                decorators = parseDecorators();
                if (tok != Token.CLASS) throw unexpected();
            }
            ClassNode c = parseClass(at, decorators, true, true);
            Variable v = c.name == null ? defaultVariable(VariableKind.LET, at) : c.name.variable;
            v.initialized = prevEnd;
            localExports.add(new ModuleInfo.LocalExport("default", v.name.text, at));
            return new ExportDefaultDeclaration(start, prevEnd, new ClassDeclaration(at, prevEnd, c.name, c), v);
        }
        Expression e = parseAssignment();
        semicolon();
        Variable v = defaultVariable(VariableKind.LET, at);
        v.initialized = prevEnd;
        localExports.add(new ModuleInfo.LocalExport("default", DEFAULT_NAME, at));
        return new ExportDefaultDeclaration(start, prevEnd, e, v);
    }

    private Variable defaultVariable(VariableKind kind, int start) {
        return add(scope, names.get(DEFAULT_NAME), kind, start);
    }

    private Statement exportDefaultFunction(int start, int at, boolean async) {
        next();
        boolean generator = eat(Token.MUL);
        FunctionDeclaration d;
        if (tok == Token.LEFT_PAREN) {
            Variable v = defaultVariable(VariableKind.FUNCTION, at);
            FunctionNode f = parseFunction(at, FunctionKind.NORMAL, async, generator, null, true);
            d = new FunctionDeclaration(at, prevEnd, null, f);
            d.variable = v;
            addFunction(scope, d);
        } else {
            if (!Token.isWord(tok)) throw unexpected();
            checkIdentifier(tok, tokStart, tokEnd);
            checkStrictBinding(tok, tokStart, tokEnd);
            Identifier id = new Identifier(tokStart, tokEnd, name);
            next();
            d = (FunctionDeclaration) finishFunctionDeclaration(at, async, generator, id);
        }
        localExports.add(new ModuleInfo.LocalExport("default", d.variable.name.text, at));
        return new ExportDefaultDeclaration(start, prevEnd, d, d.variable);
    }

    // ---- the whole module -------------------------------------------------------------------------------------------

    /** Checks that exported names exist, marks their variables, and turns exports of imports into indirect ones. Before the scope is closed. */
    final ModuleInfo finishModule(Scope s, boolean topLevelAwait) {
        ArrayList<ModuleInfo.LocalExport> locals = new ArrayList<>();
        for (int i = 0; i < localExports.size(); i++) {
            ModuleInfo.LocalExport e = localExports.get(i);
            Name n = names.get(e.localName());
            Variable v = findIn(n, s);
            if (v == null) {
                throw error("Export '" + e.localName() + "' is not defined in module", e.offset(), e.offset() + e.localName().length());
            }
            if (v.kind == VariableKind.IMPORT) {
                ModuleInfo.Import in = importOf(e.localName());
                if (in.importName() != null) {
                    indirectExports.add(new ModuleInfo.IndirectExport(e.exportName(), in.request(), in.importName(), e.offset()));
                    continue;
                }
            }
            v.exported = true;
            locals.add(e);
        }
        return new ModuleInfo(requests, imports, locals, indirectExports, starExports, topLevelAwait);
    }

    private ModuleInfo.Import importOf(String local) {
        for (int i = 0; i < imports.size(); i++) if (imports.get(i).localName().equals(local)) return imports.get(i);
        throw new IllegalStateException(local);
    }
}
