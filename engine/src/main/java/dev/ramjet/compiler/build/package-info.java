/** From bytecode and feedback to a graph. */
package dev.ramjet.compiler.build;
