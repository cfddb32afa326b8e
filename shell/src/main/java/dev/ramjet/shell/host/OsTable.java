package dev.ramjet.shell.host;

import dev.ramjet.api.Context;
import dev.ramjet.api.HostTable;
import dev.ramjet.api.Value;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;

/** What node:os needs of Java. */
final class OsTable extends HostTable {
    OsTable() {
        super("platform/0", "arch/0", "release/0", "hostname/0", "homedir/0", "tmpdir/0", "cpus/0", "totalmem/0", "freemem/0", "uptime/0", "userName/0", "loadavg/0");
    }

    static String platform() {
        String n = System.getProperty("os.name");
        return n.startsWith("Linux") ? "linux" : n.startsWith("Mac") ? "darwin" : n.startsWith("Windows") ? "win32" : n.toLowerCase(java.util.Locale.ROOT);
    }

    static String arch() {
        String a = System.getProperty("os.arch");
        return a.equals("amd64") || a.equals("x86_64") ? "x64" : a.equals("aarch64") ? "arm64" : a;
    }

    @Override
    public Object call(int id, Context context, Value self, Value[] args) throws IOException {
        switch (id) {
            case 0: return platform();
            case 1: return arch();
            case 2: return System.getProperty("os.version");
            case 3: return InetAddress.getLocalHost().getHostName();
            case 4: return System.getProperty("user.home");
            case 5: {
                String t = System.getenv("TMPDIR");
                return t == null || t.isEmpty() ? System.getProperty("java.io.tmpdir") : t;
            }
            case 6: return Runtime.getRuntime().availableProcessors();
            case 7: return memory("MemTotal:");
            case 8: return memory("MemAvailable:");
            case 9: {
                String s = Files.readString(Path.of("/proc/uptime"));
                return Double.parseDouble(s.substring(0, s.indexOf(' ')));
            }
            case 10: return System.getProperty("user.name");
            default: {
                String[] s = Files.readString(Path.of("/proc/loadavg")).split(" ");
                return new Object[] {Double.parseDouble(s[0]), Double.parseDouble(s[1]), Double.parseDouble(s[2])};
            }
        }
    }

    private static Object memory(String name) throws IOException {
        for (String line : Files.readAllLines(Path.of("/proc/meminfo"))) {
            if (line.startsWith(name)) return Double.parseDouble(line.replaceAll("[^0-9]", "")) * 1024;
        }
        return Runtime.getRuntime().maxMemory();
    }
}
