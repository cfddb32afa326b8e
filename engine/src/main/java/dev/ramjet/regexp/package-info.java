/**
 * Regular expressions: pattern → nodes → {@code int[]} program → backtracking matcher.
 *
 * <p>{@link dev.ramjet.regexp.RegExpCompiler} is the way in, {@link dev.ramjet.regexp.RegExpMatcher} runs what it makes. Nothing here
 * knows JavaScript values: subjects are strings, results are code unit offsets.
 */
package dev.ramjet.regexp;
