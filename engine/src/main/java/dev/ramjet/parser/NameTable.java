package dev.ramjet.parser;

import dev.ramjet.ast.Name;

/**
 * Interns the names of one parse: a range of the source buffer or a string becomes the one {@link Name} of that spelling. Open addressing;
 * a hit costs one hash probe and one comparison of characters and allocates nothing. Hashes are those of {@link String#hashCode()}.
 *
 * <p>Names are the parse's, since it notes things in them, but their texts are taken from earlier parses where these are remembered: programs come
 * in many files that use the same names, and functions are parsed again when first called. The functions of a program keep those texts.
 */
final class NameTable {
    /** Texts of recent parses, of all threads; immutable, so that races only lose some. */
    private static final String[] RECENT = new String[1 << 12];
    /** The longest text that is remembered. */
    private static final int LONGEST = 40;

    private Name[] names;
    private int mask;
    private int count;

    NameTable(int sizeHint) {
        int size = 64;
        while (size < sizeHint) size <<= 1;
        names = new Name[size];
        mask = size - 1;
    }

    Name get(char[] buffer, int from, int to, int hash) {
        Name[] table = names;
        int length = to - from;
        int i = spread(hash) & mask;
        Name name;
        while ((name = table[i]) != null) {
            if (name.hash == hash && same(name.text, buffer, from, length)) return name;
            i = i + 1 & mask;
        }
        return add(text(buffer, from, length, hash), hash, i);
    }

    Name get(String text) {
        Name[] table = names;
        int hash = text.hashCode();
        int i = spread(hash) & mask;
        Name name;
        while ((name = table[i]) != null) {
            if (name.hash == hash && name.text.equals(text)) return name;
            i = i + 1 & mask;
        }
        return add(text, hash, i);
    }

    private static String text(char[] buffer, int from, int length, int hash) {
        if (length > LONGEST) return new String(buffer, from, length);
        int at = spread(hash) & RECENT.length - 1;
        String recent = RECENT[at];
        return recent != null && same(recent, buffer, from, length) ? recent : (RECENT[at] = new String(buffer, from, length));
    }

    private static int spread(int hash) {
        return hash ^ hash >>> 15;
    }

    private static boolean same(String text, char[] buffer, int from, int length) {
        if (text.length() != length) return false;
        for (int i = 0; i < length; i++) if (text.charAt(i) != buffer[from + i]) return false;
        return true;
    }

    /** Names that no program can spell as an identifier: new.target, %home, %function, %key0 … */
    private static boolean isPseudo(String text) {
        return text.length() > 0 && text.charAt(0) == '%' || text.equals("new.target");
    }

    private Name add(String text, int hash, int at) {
        Name name = new Name(text, hash, isPseudo(text) ? Token.PSEUDO : Token.ofWord(text));
        names[at] = name;
        if (++count * 2 > names.length) grow();
        return name;
    }

    private void grow() {
        Name[] old = names;
        Name[] table = new Name[old.length * 2];
        int m = table.length - 1;
        for (Name name : old) {
            if (name == null) continue;
            int i = spread(name.hash) & m;
            while (table[i] != null) i = i + 1 & m;
            table[i] = name;
        }
        names = table;
        mask = m;
    }
}
