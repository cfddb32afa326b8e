package dev.ramjet.builtins;

import dev.ramjet.builtins.date.DateConstructor;
import dev.ramjet.builtins.date.DatePrototype;
import dev.ramjet.regexp.RegExpCompiler;
import dev.ramjet.regexp.RegExpProgram;
import dev.ramjet.regexp.RegExpSyntaxException;
import dev.ramjet.runtime.BuiltinTable;
import dev.ramjet.runtime.Errors;
import dev.ramjet.runtime.Intrinsic;
import dev.ramjet.runtime.JSObject;
import dev.ramjet.runtime.LazyIntrinsic;
import dev.ramjet.runtime.Realm;
import dev.ramjet.runtime.Shape;

/** Makes the intrinsics of one area of the library: String, RegExp, Number, BigInt, Math, JSON, Date, URI functions. */
final class TextLibrary {
    private TextLibrary() {}

    /** The intrinsic, or {@code null} if it belongs to another area. */
    static JSObject create(Intrinsic intrinsic, Realm realm) {
        switch (intrinsic) {
            case STRING: return StringConstructor.create(realm);
            case STRING_PROTOTYPE: return StringPrototype.create(realm);
            case STRING_ITERATOR_PROTOTYPE: return StringIteratorPrototype.create(realm);
            case REGEXP: return RegExpConstructor.create(realm);
            case REGEXP_PROTOTYPE: return RegExpPrototype.create(realm);
            case REGEXP_STRING_ITERATOR_PROTOTYPE: return RegExpStringIterator.Prototype.create(realm);
            case NUMBER: return NumberConstructor.create(realm);
            case NUMBER_PROTOTYPE: return NumberPrototype.create(realm);
            case BIGINT: return BigIntConstructor.create(realm);
            case BIGINT_PROTOTYPE: return BigIntPrototype.create(realm);
            case JSON: return JsonNamespace.create(realm);
            case DATE: return DateConstructor.create(realm);
            case DATE_PROTOTYPE: return DatePrototype.create(realm);
            case MATH: return MathNamespace.create(realm);
            case PARSE_INT: return GlobalFunctions.TABLE.function(realm, GlobalFunctions.PARSE_INT);
            case PARSE_FLOAT: return GlobalFunctions.TABLE.function(realm, GlobalFunctions.PARSE_FLOAT);
            case IS_NAN: return GlobalFunctions.TABLE.function(realm, GlobalFunctions.IS_NAN);
            case IS_FINITE: return GlobalFunctions.TABLE.function(realm, GlobalFunctions.IS_FINITE);
            case DECODE_URI: return GlobalFunctions.TABLE.function(realm, GlobalFunctions.DECODE_URI);
            case DECODE_URI_COMPONENT: return GlobalFunctions.TABLE.function(realm, GlobalFunctions.DECODE_URI_COMPONENT);
            case ENCODE_URI: return GlobalFunctions.TABLE.function(realm, GlobalFunctions.ENCODE_URI);
            case ENCODE_URI_COMPONENT: return GlobalFunctions.TABLE.function(realm, GlobalFunctions.ENCODE_URI_COMPONENT);
            case ESCAPE: return GlobalFunctions.TABLE.function(realm, GlobalFunctions.ESCAPE);
            case UNESCAPE: return GlobalFunctions.TABLE.function(realm, GlobalFunctions.UNESCAPE);
            default:
                return null;
        }
    }

    /** Fills a prototype: its constructor, made when first read, then the members. */
    static JSObject prototype(Realm realm, JSObject o, BuiltinTable members, Intrinsic constructor) {
        o.toLibraryObject(realm, 16);
        o.addProperty("constructor", new LazyIntrinsic(constructor), Shape.HIDDEN);
        members.install(realm, o);
        return o;
    }

    static Object compileRegExp(String pattern, String flags) {
        try {
            return RegExpCompiler.compile(pattern, flags);
        } catch (RegExpSyntaxException e) {
            throw Errors.syntaxError(e.getMessage());
        }
    }

    static JSObject createRegExp(Realm realm, Object compiled) {
        return RegExps.create(realm, (RegExpProgram) compiled);
    }
}
