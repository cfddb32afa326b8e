/** The {@code ramjet} command: an application, nothing in it is for other modules. It uses the engine as every host does. */
module dev.ramjet.shell {
    requires dev.ramjet.engine;
    requires info.picocli;
    requires org.jline.reader;
    requires java.management;
    // Ctrl-C: sun.misc.Signal, the only way to tell a signal from a request to end.
    requires jdk.unsupported;

    // Fields that options are written to.
    opens dev.ramjet.shell.cli to info.picocli;
}
