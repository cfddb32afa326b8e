package dev.ramjet.runtime;

/**
 * A Symbol value, and also a private name ({@code #x}): a private name is a symbol that no reflection shows and that
 * proxies do not see.
 *
 * @see <a href="https://tc39.es/ecma262/#sec-ecmascript-language-types-symbol-type">The Symbol Type</a>
 */
public final class JSSymbol {
    public static final JSSymbol ASYNC_DISPOSE = wellKnown("asyncDispose");
    public static final JSSymbol ASYNC_ITERATOR = wellKnown("asyncIterator");
    public static final JSSymbol DISPOSE = wellKnown("dispose");
    public static final JSSymbol HAS_INSTANCE = wellKnown("hasInstance");
    public static final JSSymbol IS_CONCAT_SPREADABLE = wellKnown("isConcatSpreadable");
    public static final JSSymbol ITERATOR = wellKnown("iterator");
    public static final JSSymbol MATCH = wellKnown("match");
    public static final JSSymbol MATCH_ALL = wellKnown("matchAll");
    public static final JSSymbol METADATA = wellKnown("metadata");
    public static final JSSymbol REPLACE = wellKnown("replace");
    public static final JSSymbol SEARCH = wellKnown("search");
    public static final JSSymbol SPECIES = wellKnown("species");
    public static final JSSymbol SPLIT = wellKnown("split");
    public static final JSSymbol TO_PRIMITIVE = wellKnown("toPrimitive");
    public static final JSSymbol TO_STRING_TAG = wellKnown("toStringTag");
    public static final JSSymbol UNSCOPABLES = wellKnown("unscopables");

    /** [[Description]]; {@code null} for undefined. */
    private final String description;
    private final boolean privateName;
    /** The key under which {@code Symbol.for} made it; {@code null} for all others. */
    private final String registryKey;
    /** Entries of weak collections that have it as key; {@code null} where there are none. */
    WeakCollection.Entries weakEntries;

    private JSSymbol(String description, boolean privateName, String registryKey) {
        this.description = description;
        this.privateName = privateName;
        this.registryKey = registryKey;
    }

    /** A fresh symbol; {@code description} may be {@code null}. */
    public static JSSymbol create(String description) {
        return new JSSymbol(description, false, null);
    }

    /** A fresh private name, described with its {@code #}. */
    public static JSSymbol createPrivateName(String description) {
        return new JSSymbol(description, true, null);
    }

    static JSSymbol createRegistered(String key) {
        return new JSSymbol(key, false, key);
    }

    private static JSSymbol wellKnown(String name) {
        return new JSSymbol("Symbol." + name, false, null);
    }

    /** [[Description]], or {@code null} where it is undefined. */
    public String description() {
        return description;
    }

    public boolean isPrivateName() {
        return privateName;
    }

    /** The key in the global symbol registry, or {@code null}. */
    public String registryKey() {
        return registryKey;
    }

    /** SymbolDescriptiveString. */
    @Override
    public String toString() {
        return "Symbol(" + (description == null ? "" : description) + ")";
    }
}
