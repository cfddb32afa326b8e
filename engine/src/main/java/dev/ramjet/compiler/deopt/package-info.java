/** Leaving compiled code: exits, and the interpreter frames that they rebuild. */
package dev.ramjet.compiler.deopt;
