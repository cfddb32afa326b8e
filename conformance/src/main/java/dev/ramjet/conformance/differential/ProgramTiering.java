package dev.ramjet.conformance.differential;

import dev.ramjet.compiler.deopt.CompiledState;
import dev.ramjet.compiler.deopt.Deoptimizer;
import dev.ramjet.compiler.deopt.ExitPoint;
import dev.ramjet.feedback.FeedbackVector;
import dev.ramjet.feedback.Tiering;
import dev.ramjet.runtime.CompiledCode;
import dev.ramjet.tiering.TieringPolicy;

/** Compiles what is generated, not what comes before each program: with a realm for each, most of the time would go into the same functions again. */
final class ProgramTiering extends Tiering implements Deoptimizer.Listener {
    private final TieringPolicy policy = new TieringPolicy();
    private final String prelude;

    ProgramTiering(String prelude) {
        this.prelude = prelude;
    }

    private boolean isPrelude(FeedbackVector v) {
        return v.function.source != null && v.function.source.name().equals(prelude);
    }

    @Override
    public void prepared(FeedbackVector v) {
        if (!isPrelude(v)) policy.prepared(v);
    }

    @Override
    public void called(FeedbackVector v) {
        if (!isPrelude(v)) policy.called(v);
    }

    @Override
    public CompiledCode looped(FeedbackVector v, Object frame, int pc) {
        return isPrelude(v) ? null : policy.looped(v, frame, pc);
    }

    @Override
    public CompiledCode resumed(FeedbackVector v, Object frame, int pc) {
        return isPrelude(v) ? null : policy.resumed(v, frame, pc);
    }

    @Override
    public CompiledCode continued(FeedbackVector v, Object frame, int pc) {
        return isPrelude(v) ? null : policy.continued(v, frame, pc);
    }

    @Override
    public void invalidated(FeedbackVector v, int osrPc) {
        policy.invalidated(v, osrPc);
    }

    @Override
    public StackLister stackLister() {
        return policy.stackLister();
    }

    @Override
    public Object regExpCompiler() {
        return policy.regExpCompiler();
    }

    @Override
    public void exited(CompiledState state, ExitPoint exit) {
        policy.exited(state, exit);
    }

    @Override
    public void mismatched(CompiledState state) {
        policy.mismatched(state);
    }
}
