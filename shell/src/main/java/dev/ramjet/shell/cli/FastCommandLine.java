package dev.ramjet.shell.cli;

import dev.ramjet.shell.Version;
import java.util.Arrays;

/**
 * Reads the everyday command lines: {@code ramjet FILE ARGS}, {@code -e}, {@code -p}, {@code -c} and the plain switches. Anything it does
 * not know, it leaves to picocli, so that there is one place for help texts and for complaints.
 */
public final class FastCommandLine {
    private FastCommandLine() {
    }

    /** Returns null where the command line needs {@link FullCommandLine}. */
    public static Invocation parse(String[] args) {
        Invocation invocation = new Invocation();
        int i = 0;
        while (i < args.length) {
            String arg = args[i];
            if (arg.isEmpty() || arg.charAt(0) != '-' || arg.equals("-")) {
                break;
            }
            i++;
            switch (arg) {
                case "-e", "--eval", "-p", "--print", "-pe" -> {
                    if (invocation.code != null || i == args.length) {
                        return null;
                    }
                    invocation.action = arg.charAt(arg.startsWith("--") ? 2 : 1) == 'e' ? Invocation.Action.EVALUATE : Invocation.Action.PRINT;
                    invocation.code = args[i++];
                }
                case "-c", "--check" -> invocation.action = Invocation.Action.CHECK;
                case "--module" -> invocation.module = true;
                case "--no-jit" -> invocation.noJit = true;
                case "--code-cache" -> {
                    if (i == args.length) return null;
                    invocation.codeCache = args[i++];
                }
                case "--test262-worker" -> invocation.action = Invocation.Action.TEST262_WORKER;
                case "--allow-natives-syntax" -> invocation.nativesSyntax = true;
                case "--trace-opt" -> invocation.traces |= 1;
                case "--trace-deopt" -> invocation.traces |= 2;
                case "--print-ir" -> invocation.traces |= 4;
                case "--trace-ic" -> invocation.traces |= 8;
                case "--print-tokens" -> print(invocation, Invocation.Stage.TOKENS);
                case "--print-ast" -> print(invocation, Invocation.Stage.AST);
                case "--print-scopes" -> print(invocation, Invocation.Stage.SCOPES);
                case "--print-bytecode" -> print(invocation, Invocation.Stage.BYTECODE);
                case "--print-feedback" -> print(invocation, Invocation.Stage.FEEDBACK);
                case "-v", "--version" -> {
                    System.out.println(Version.LINE);
                    invocation.action = Invocation.Action.DONE;
                    return invocation;
                }
                default -> {
                    return null;
                }
            }
        }
        if (invocation.action == Invocation.Action.TEST262_WORKER) {
            return i == args.length && invocation.code == null ? invocation : null;
        }
        boolean checks = invocation.action == Invocation.Action.CHECK;
        if (invocation.code == null) {
            if (i == args.length) {
                return checks || invocation.printedStages != 0 ? null : invocation;
            }
            if (args[i].equals("compile")) {
                return null;
            }
            invocation.file = args[i++];
            if (!checks) {
                invocation.action = Invocation.Action.RUN;
            }
        } else if (checks) {
            return null;
        }
        invocation.arguments = Arrays.copyOfRange(args, i, args.length);
        return invocation;
    }

    private static void print(Invocation invocation, Invocation.Stage stage) {
        invocation.printedStages |= 1 << stage.ordinal();
    }
}
