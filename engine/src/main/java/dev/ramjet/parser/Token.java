package dev.ramjet.parser;

import dev.ramjet.ast.Operator;

/**
 * Token numbers. Order matters: assignment operators, binary operators and words are ranges, and words that may name a variable
 * in some context ({@link #IDENTIFIER} to {@link #AWAIT}) come before the reserved ones.
 */
final class Token {
    static final int EOF = 0;
    static final int LEFT_BRACE = 1;
    static final int RIGHT_BRACE = 2;
    static final int LEFT_PAREN = 3;
    static final int RIGHT_PAREN = 4;
    static final int LEFT_BRACKET = 5;
    static final int RIGHT_BRACKET = 6;
    static final int DOT = 7;
    static final int ELLIPSIS = 8;
    static final int SEMICOLON = 9;
    static final int COMMA = 10;
    static final int QUESTION = 11;
    static final int QUESTION_DOT = 12;
    static final int COLON = 13;
    static final int ARROW = 14;
    static final int AT = 15;
    static final int HASH = 16;
    static final int ASSIGN = 17;
    static final int ASSIGN_ADD = 18;
    static final int ASSIGN_SUB = 19;
    static final int ASSIGN_MUL = 20;
    static final int ASSIGN_DIV = 21;
    static final int ASSIGN_MOD = 22;
    static final int ASSIGN_EXP = 23;
    static final int ASSIGN_SHL = 24;
    static final int ASSIGN_SHR = 25;
    static final int ASSIGN_USHR = 26;
    static final int ASSIGN_BIT_AND = 27;
    static final int ASSIGN_BIT_OR = 28;
    static final int ASSIGN_BIT_XOR = 29;
    static final int ASSIGN_AND = 30;
    static final int ASSIGN_OR = 31;
    static final int ASSIGN_COALESCE = 32;
    static final int COALESCE = 33;
    static final int OR = 34;
    static final int AND = 35;
    static final int BIT_OR = 36;
    static final int BIT_XOR = 37;
    static final int BIT_AND = 38;
    static final int EQ = 39;
    static final int NE = 40;
    static final int STRICT_EQ = 41;
    static final int STRICT_NE = 42;
    static final int LT = 43;
    static final int LE = 44;
    static final int GT = 45;
    static final int GE = 46;
    static final int SHL = 47;
    static final int SHR = 48;
    static final int USHR = 49;
    static final int ADD = 50;
    static final int SUB = 51;
    static final int MUL = 52;
    static final int DIV = 53;
    static final int MOD = 54;
    static final int EXP = 55;
    static final int NOT = 56;
    static final int BIT_NOT = 57;
    static final int INC = 58;
    static final int DEC = 59;
    static final int NUMBER = 60;
    static final int BIGINT = 61;
    static final int STRING = 62;
    static final int TEMPLATE = 63;
    static final int REGEXP = 64;
    static final int PRIVATE_NAME = 65;
    static final int IDENTIFIER = 66;
    static final int ASYNC = 67;
    static final int OF = 68;
    static final int GET = 69;
    static final int SET = 70;
    static final int FROM = 71;
    static final int AS = 72;
    static final int TARGET = 73;
    static final int META = 74;
    static final int ACCESSOR = 75;
    static final int USING = 76;
    static final int DEFER = 77;
    static final int SOURCE = 78;
    static final int EVAL = 79;
    static final int ARGUMENTS = 80;
    static final int CONSTRUCTOR = 81;
    static final int PROTOTYPE = 82;
    static final int PROTO = 83;
    static final int LET = 84;
    static final int STATIC = 85;
    static final int IMPLEMENTS = 86;
    static final int INTERFACE = 87;
    static final int PACKAGE = 88;
    static final int PRIVATE = 89;
    static final int PROTECTED = 90;
    static final int PUBLIC = 91;
    static final int YIELD = 92;
    static final int AWAIT = 93;
    static final int ESCAPED_KEYWORD = 94;
    static final int BREAK = 95;
    static final int CASE = 96;
    static final int CATCH = 97;
    static final int CLASS = 98;
    static final int CONST = 99;
    static final int CONTINUE = 100;
    static final int DEBUGGER = 101;
    static final int DEFAULT = 102;
    static final int DELETE = 103;
    static final int DO = 104;
    static final int ELSE = 105;
    static final int ENUM = 106;
    static final int EXPORT = 107;
    static final int EXTENDS = 108;
    static final int FALSE = 109;
    static final int FINALLY = 110;
    static final int FOR = 111;
    static final int FUNCTION = 112;
    static final int IF = 113;
    static final int IMPORT = 114;
    static final int IN = 115;
    static final int INSTANCEOF = 116;
    static final int NEW = 117;
    static final int NULL = 118;
    static final int RETURN = 119;
    static final int SUPER = 120;
    static final int SWITCH = 121;
    static final int THIS = 122;
    static final int THROW = 123;
    static final int TRUE = 124;
    static final int TRY = 125;
    static final int TYPEOF = 126;
    static final int VAR = 127;
    static final int VOID = 128;
    static final int WHILE = 129;
    static final int WITH = 130;
    static final int PSEUDO = 131;
    static final int COUNT = 132;

    static final int FIRST_ASSIGN = ASSIGN;
    static final int LAST_ASSIGN = ASSIGN_COALESCE;
    static final int FIRST_STRICT_RESERVED = LET;
    static final int LAST_STRICT_RESERVED = YIELD;
    static final int LAST_IDENTIFIER = AWAIT;

    private static final String[] TEXT = {
        null, "{", "}", "(", ")", "[", "]", ".", "...", ";", ",", "?", "?.", ":", "=>", "@", "#", "=", "+=", "-=",
        "*=", "/=", "%=", "**=", "<<=", ">>=", ">>>=", "&=", "|=", "^=", "&&=", "||=", "??=", "??", "||", "&&", "|",
        "^", "&", "==", "!=", "===", "!==", "<", "<=", ">", ">=", "<<", ">>", ">>>", "+", "-", "*", "/", "%", "**",
        "!", "~", "++", "--", null, null, null, null, null, null, null, "async", "of", "get", "set", "from", "as",
        "target", "meta", "accessor", "using", "defer", "source", "eval", "arguments", "constructor", "prototype",
        "__proto__", "let", "static", "implements", "interface", "package", "private", "protected", "public", "yield",
        "await", null, "break", "case", "catch", "class", "const", "continue", "debugger", "default", "delete", "do",
        "else", "enum", "export", "extends", "false", "finally", "for", "function", "if", "import", "in", "instanceof",
        "new", "null", "return", "super", "switch", "this", "throw", "true", "try", "typeof", "var", "void", "while",
        "with", null,
    };

    /** Binary precedence from 1 (??) to 12 (**); 0 for all that is no binary operator. */
    static final byte[] PRECEDENCE = new byte[COUNT];
    /** The operator of binary, logical and assignment tokens. */
    static final Operator[] OPERATOR = new Operator[COUNT];

    static {
        Operator[] assignments = {
            Operator.ASSIGN, Operator.ADD, Operator.SUBTRACT, Operator.MULTIPLY, Operator.DIVIDE, Operator.REMAINDER,
            Operator.EXPONENT, Operator.SHIFT_LEFT, Operator.SHIFT_RIGHT, Operator.SHIFT_RIGHT_UNSIGNED,
            Operator.BIT_AND, Operator.BIT_OR, Operator.BIT_XOR, Operator.AND, Operator.OR, Operator.COALESCE,
        };
        System.arraycopy(assignments, 0, OPERATOR, ASSIGN, assignments.length);
        binary(COALESCE, 1, Operator.COALESCE);
        binary(OR, 2, Operator.OR);
        binary(AND, 3, Operator.AND);
        binary(BIT_OR, 4, Operator.BIT_OR);
        binary(BIT_XOR, 5, Operator.BIT_XOR);
        binary(BIT_AND, 6, Operator.BIT_AND);
        binary(EQ, 7, Operator.EQUAL);
        binary(NE, 7, Operator.NOT_EQUAL);
        binary(STRICT_EQ, 7, Operator.STRICT_EQUAL);
        binary(STRICT_NE, 7, Operator.STRICT_NOT_EQUAL);
        binary(LT, 8, Operator.LESS);
        binary(LE, 8, Operator.LESS_EQUAL);
        binary(GT, 8, Operator.GREATER);
        binary(GE, 8, Operator.GREATER_EQUAL);
        binary(SHL, 9, Operator.SHIFT_LEFT);
        binary(SHR, 9, Operator.SHIFT_RIGHT);
        binary(USHR, 9, Operator.SHIFT_RIGHT_UNSIGNED);
        binary(ADD, 10, Operator.ADD);
        binary(SUB, 10, Operator.SUBTRACT);
        binary(MUL, 11, Operator.MULTIPLY);
        binary(DIV, 11, Operator.DIVIDE);
        binary(MOD, 11, Operator.REMAINDER);
        binary(EXP, 12, Operator.EXPONENT);
        binary(IN, 8, Operator.IN);
        binary(INSTANCEOF, 8, Operator.INSTANCEOF);
    }

    private Token() {}

    private static void binary(int token, int precedence, Operator operator) {
        PRECEDENCE[token] = (byte) precedence;
        OPERATOR[token] = operator;
    }

    /** Spelling of punctuators and words; null for classes of tokens. */
    static String text(int token) {
        return TEXT[token];
    }

    static boolean isWord(int token) {
        return token >= IDENTIFIER;
    }

    /** May be an identifier, the context permitting. */
    static boolean isIdentifier(int token) {
        return token >= IDENTIFIER && token <= LAST_IDENTIFIER;
    }

    static boolean isAssign(int token) {
        return token >= FIRST_ASSIGN && token <= LAST_ASSIGN;
    }

    /** Class of a token for the token printer. */
    static String className(int token) {
        switch (token) {
            case EOF: return "end";
            case NUMBER: return "number";
            case BIGINT: return "bigint";
            case STRING: return "string";
            case TEMPLATE: return "template";
            case REGEXP: return "regexp";
            case PRIVATE_NAME: return "private-name";
            default:
                if (isIdentifier(token)) return "identifier";
                return isWord(token) ? "keyword" : "punctuator";
        }
    }

    /** The token of a word. */
    static int ofWord(String word) {
        int length = word.length();
        if (length < 2 || length > 11) return IDENTIFIER;
        switch (word.charAt(0)) {
            case '_':
                if (word.equals("__proto__")) return PROTO;
                return IDENTIFIER;
            case 'a':
                if (word.equals("async")) return ASYNC;
                if (word.equals("as")) return AS;
                if (word.equals("accessor")) return ACCESSOR;
                if (word.equals("arguments")) return ARGUMENTS;
                if (word.equals("await")) return AWAIT;
                return IDENTIFIER;
            case 'b':
                if (word.equals("break")) return BREAK;
                return IDENTIFIER;
            case 'c':
                if (word.equals("constructor")) return CONSTRUCTOR;
                if (word.equals("case")) return CASE;
                if (word.equals("catch")) return CATCH;
                if (word.equals("class")) return CLASS;
                if (word.equals("const")) return CONST;
                if (word.equals("continue")) return CONTINUE;
                return IDENTIFIER;
            case 'd':
                if (word.equals("defer")) return DEFER;
                if (word.equals("debugger")) return DEBUGGER;
                if (word.equals("default")) return DEFAULT;
                if (word.equals("delete")) return DELETE;
                if (word.equals("do")) return DO;
                return IDENTIFIER;
            case 'e':
                if (word.equals("eval")) return EVAL;
                if (word.equals("else")) return ELSE;
                if (word.equals("enum")) return ENUM;
                if (word.equals("export")) return EXPORT;
                if (word.equals("extends")) return EXTENDS;
                return IDENTIFIER;
            case 'f':
                if (word.equals("from")) return FROM;
                if (word.equals("false")) return FALSE;
                if (word.equals("finally")) return FINALLY;
                if (word.equals("for")) return FOR;
                if (word.equals("function")) return FUNCTION;
                return IDENTIFIER;
            case 'g':
                if (word.equals("get")) return GET;
                return IDENTIFIER;
            case 'i':
                if (word.equals("implements")) return IMPLEMENTS;
                if (word.equals("interface")) return INTERFACE;
                if (word.equals("if")) return IF;
                if (word.equals("import")) return IMPORT;
                if (word.equals("in")) return IN;
                if (word.equals("instanceof")) return INSTANCEOF;
                return IDENTIFIER;
            case 'l':
                if (word.equals("let")) return LET;
                return IDENTIFIER;
            case 'm':
                if (word.equals("meta")) return META;
                return IDENTIFIER;
            case 'n':
                if (word.equals("new")) return NEW;
                if (word.equals("null")) return NULL;
                return IDENTIFIER;
            case 'o':
                if (word.equals("of")) return OF;
                return IDENTIFIER;
            case 'p':
                if (word.equals("prototype")) return PROTOTYPE;
                if (word.equals("package")) return PACKAGE;
                if (word.equals("private")) return PRIVATE;
                if (word.equals("protected")) return PROTECTED;
                if (word.equals("public")) return PUBLIC;
                return IDENTIFIER;
            case 'r':
                if (word.equals("return")) return RETURN;
                return IDENTIFIER;
            case 's':
                if (word.equals("set")) return SET;
                if (word.equals("source")) return SOURCE;
                if (word.equals("static")) return STATIC;
                if (word.equals("super")) return SUPER;
                if (word.equals("switch")) return SWITCH;
                return IDENTIFIER;
            case 't':
                if (word.equals("target")) return TARGET;
                if (word.equals("this")) return THIS;
                if (word.equals("throw")) return THROW;
                if (word.equals("true")) return TRUE;
                if (word.equals("try")) return TRY;
                if (word.equals("typeof")) return TYPEOF;
                return IDENTIFIER;
            case 'u':
                if (word.equals("using")) return USING;
                return IDENTIFIER;
            case 'v':
                if (word.equals("var")) return VAR;
                if (word.equals("void")) return VOID;
                return IDENTIFIER;
            case 'w':
                if (word.equals("while")) return WHILE;
                if (word.equals("with")) return WITH;
                return IDENTIFIER;
            case 'y':
                if (word.equals("yield")) return YIELD;
                return IDENTIFIER;
            default:
                return IDENTIFIER;
        }
    }
}
