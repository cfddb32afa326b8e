/** Hot regular expressions as JVM code; plugged into {@link dev.ramjet.regexp.RegExpMatcher} from above. */
package dev.ramjet.compiler.codegen.regexp;
