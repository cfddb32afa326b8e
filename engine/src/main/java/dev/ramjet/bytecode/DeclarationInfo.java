package dev.ramjet.bytecode;

/**
 * The names that a script or eval code declares in an environment that outlives it (the global one, or variables of the function around
 * a sloppy direct eval); what GlobalDeclarationInstantiation and EvalDeclarationInstantiation work from. Loaded with LOAD_CONST and
 * given to the DECLARE_… runtime functions.
 */
public final class DeclarationInfo {
    /** Names of let, const, class and using at the top level of a script; empty for eval. */
    public final String[] lexicalNames;
    /** Whether each of them is constant. */
    public final boolean[] lexicalConstants;
    /** Names of functions, in the order in which they are created (the last declaration of a name counts). */
    public final String[] functionNames;
    /** Names of variables that are not functions, in order of declaration. */
    public final String[] varNames;
    /** Names of functions in blocks that become variables too (Annex B) where nothing is in the way. */
    public final String[] blockFunctionNames;

    public DeclarationInfo(String[] lexicalNames, boolean[] lexicalConstants, String[] functionNames, String[] varNames,
            String[] blockFunctionNames) {
        this.lexicalNames = lexicalNames;
        this.lexicalConstants = lexicalConstants;
        this.functionNames = functionNames;
        this.varNames = varNames;
        this.blockFunctionNames = blockFunctionNames;
    }
}
