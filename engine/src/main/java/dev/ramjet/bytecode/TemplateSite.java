package dev.ramjet.bytecode;

/**
 * The strings of one tagged template in the source. The object itself is the site's identity: a realm caches the template object
 * by it (https://tc39.es/ecma262/#sec-gettemplateobject).
 */
public final class TemplateSite {
    /** Cooked strings; null (meaning undefined) where a segment has an invalid escape. */
    public final String[] cooked;
    /** Raw strings, as many as cooked ones. */
    public final String[] raw;

    public TemplateSite(String[] cooked, String[] raw) {
        this.cooked = cooked;
        this.raw = raw;
    }
}
