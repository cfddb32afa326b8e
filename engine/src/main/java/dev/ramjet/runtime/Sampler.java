package dev.ramjet.runtime;

/** Looks at a running program from time to time; see {@link Agent#setSampler}. */
public interface Sampler {
    /** The agent's program is at a place where its stack can be listed. Called often, on the program's thread. */
    void polled(Agent agent);
}
