/** The runner of test262, the differential test and the bare runner of scripts: the only module that sees the engine from the inside. */
module dev.ramjet.conformance {
    requires dev.ramjet.engine;
    requires java.management;
}
