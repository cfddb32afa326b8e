package dev.ramjet.api;

/** Is told of promises that are rejected while nobody handles them, and of handlers that come late. */
public interface RejectionHandler {
    void rejected(Value promise);

    void handled(Value promise);
}
