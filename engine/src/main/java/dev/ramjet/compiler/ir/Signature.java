package dev.ramjet.compiler.ir;

import java.util.Arrays;

/**
 * How compiled code is entered by other compiled code: in which representations it takes its parameters and gives its result. The parameters
 * of the signature are those that the function declares; a caller passes undefined for what it does not have and drops what is too much.
 *
 * @param parameters representation of each declared parameter
 * @param result     representation of the result
 * @param newTarget  whether new.target is passed too
 */
public record Signature(Rep[] parameters, Rep result, boolean newTarget) {
    /** Most parameters passed one by one. */
    public static final int MAX_PARAMETERS = 12;

    /** Spells it: a letter a parameter, an underscore, the result's letter; N in front for new.target. */
    public String name() {
        StringBuilder s = new StringBuilder();
        if (newTarget) s.append('N');
        for (Rep r : parameters) s.append(letter(r));
        return s.append('_').append(letter(result)).toString();
    }

    private static char letter(Rep r) {
        switch (r) {
            case INT: return 'I';
            case DOUBLE: return 'D';
            case BOOL: return 'Z';
            default: return 'O';
        }
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof Signature s && Arrays.equals(parameters, s.parameters) && result == s.result && newTarget == s.newTarget;
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(parameters) * 31 + result.ordinal();
    }

    @Override
    public String toString() {
        return name();
    }
}
