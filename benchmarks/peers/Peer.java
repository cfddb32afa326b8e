import java.io.FileReader;
import java.io.Reader;
import javax.script.ScriptEngine;
import javax.script.ScriptEngineManager;

/** Runs a program on another JavaScript engine of the JVM, through javax.script: Peer NAME FILE. */
public final class Peer {
    public static void main(String[] args) throws Exception {
        System.setProperty("polyglot.engine.WarnInterpreterOnly", "false");
        Throwable[] failure = new Throwable[1];
        Thread t = new Thread(null, () -> {
            try (Reader text = new FileReader(args[1])) {
                ScriptEngine engine = new ScriptEngineManager().getEngineByName(args[0]);
                if (engine == null) throw new IllegalStateException("Error: no engine " + args[0]);
                engine.eval(text);
            } catch (Throwable e) {
                failure[0] = e;
            }
        }, "main", 256L << 20);
        t.start();
        t.join();
        if (failure[0] != null) {
            System.err.println("Error: " + failure[0]);
            System.exit(1);
        }
    }
}
