package dev.ramjet.compiler.codegen;

/**
 * The length of a method's code, looked up in the class file that was just made. A full parse would give it too, but is a good part of the time
 * that emission takes.
 */
final class MethodLength {
    private final byte[] bytes;
    private int at = 8;

    private MethodLength(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Bytes of the code of the first method with that name, which is in ASCII. */
    static int of(byte[] classFile, String name) {
        return new MethodLength(classFile).find(name);
    }

    private int find(String name) {
        int n = u2();
        int wanted = -1, code = -1;
        for (int i = 1; i < n; i++) {
            int tag = bytes[at++];
            switch (tag) {
                case 1: {
                    int length = u2();
                    if (is(name, length)) wanted = i;
                    else if (is("Code", length)) code = i;
                    at += length;
                    break;
                }
                case 5, 6: {
                    // long and double take two indices
                    at += 8;
                    i++;
                    break;
                }
                case 7, 8, 16, 19, 20: {
                    at += 2;
                    break;
                }
                case 15: {
                    at += 3;
                    break;
                }
                default: at += 4;
            }
        }
        at += 6;
        int interfaces = u2();
        at += 2 * interfaces;
        for (int fields = u2(); fields > 0; fields--) {
            at += 6;
            attribute(-1);
        }
        for (int methods = u2(); methods > 0; methods--) {
            at += 2;
            boolean found = u2() == wanted;
            at += 2;
            int length = attribute(found ? code : -1);
            if (found) return length;
        }
        throw new IllegalStateException("no method " + name);
    }

    /** Skips attributes; the code length in the one with that name. */
    private int attribute(int code) {
        int length = -1;
        for (int n = u2(); n > 0; n--) {
            boolean wanted = u2() == code;
            int size = u4();
            if (wanted) length = (bytes[at + 4] & 0xff) << 24 | (bytes[at + 5] & 0xff) << 16 | (bytes[at + 6] & 0xff) << 8 | bytes[at + 7] & 0xff;
            at += size;
        }
        return length;
    }

    private boolean is(String name, int length) {
        if (length != name.length()) return false;
        for (int i = 0; i < length; i++) if (bytes[at + i] != name.charAt(i)) return false;
        return true;
    }

    private int u2() {
        at += 2;
        return (bytes[at - 2] & 0xff) << 8 | bytes[at - 1] & 0xff;
    }

    private int u4() {
        return u2() << 16 | u2();
    }
}
