package dev.ramjet.compiler.build;

import dev.ramjet.feedback.FeedbackVector;

/** One instruction that the interpreter executes for compiled code: where it is, and which registers it reads. */
public final class Instruction {
    public final FeedbackVector vector;
    public final int pc;
    public final int[] registers;

    Instruction(FeedbackVector vector, int pc, int[] registers) {
        this.vector = vector;
        this.pc = pc;
        this.registers = registers;
    }

    @Override
    public String toString() {
        return dev.ramjet.bytecode.Opcode.info(vector.code[pc]).name() + "@" + pc;
    }
}
