package dev.ramjet.shell.host;

import dev.ramjet.api.Context;
import dev.ramjet.api.HostTable;
import dev.ramjet.api.ScriptException;
import dev.ramjet.api.Value;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.NotLinkException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What node:fs needs of Java: one synchronous function an operation; failures are errors with errno, code, syscall and path. */
final class FsTable extends HostTable {
    private final Host host;
    private final HashMap<Integer, FileChannel> open = new HashMap<>();
    private final HashMap<Integer, Path> paths = new HashMap<>();
    private int lastDescriptor = 10;

    FsTable(Host host) {
        super("readFile/1", "writeFile/3", "stat/2", "readdir/1", "mkdir/2", "rmdir/1", "unlink/1", "rename/2", "copyFile/3", "access/2", "realpath/1", "open/3", "close/1", "read/5",
            "write/5", "fstat/1", "ftruncate/2", "symlink/2", "readlink/1", "link/2", "chmod/2", "utimes/3", "mkdtemp/1", "truncate/2", "exists/1", "readFd/1");
        this.host = host;
    }

    private static final String[] CALLS = {"open", "open", "stat", "scandir", "mkdir", "rmdir", "unlink", "rename", "copyfile", "access", "realpath", "open", "close", "read", "write", "fstat",
        "ftruncate", "symlink", "readlink", "link", "chmod", "utime", "mkdtemp", "open", "access", "read"};

    @Override
    public Object call(int id, Context context, Value self, Value[] args) {
        String path = args[0].isString() ? args[0].asString() : null;
        String target = (id == 7 || id == 8 || id == 17 || id == 19) && args[1].isString() ? args[1].asString() : null;
        try {
            return run(id, context, args);
        } catch (IOException | InvalidPathException | UnsupportedOperationException e) {
            throw failure(e, CALLS[id].equals("stat") && args[1].truthy() ? "lstat" : CALLS[id], path, target);
        }
    }

    private Object run(int id, Context context, Value[] args) throws IOException {
        switch (id) {
            case 0: {
                if (args[0].isString() && args[0].asString().equals("/dev/stdin")) return System.in.readAllBytes();
                Path p = path(args[0]);
                if (Files.isDirectory(p)) throw directory("read");
                return Files.readAllBytes(p);
            }
            case 1: {
                Path p = path(args[0]);
                if (Files.isDirectory(p)) throw directory("open");
                Files.write(p, args[1].asBytes(), options(args[2].isUndefined() ? "w" : args[2].toText()));
                return null;
            }
            case 2: return stat(path(args[0]), args[1].truthy());
            case 3: {
                ArrayList<String> names = new ArrayList<>();
                Path p = path(args[0]);
                if (!Files.exists(p)) throw new NoSuchFileException(p.toString());
                if (!Files.isDirectory(p)) throw new NotDirectoryException(p.toString());
                try (var children = Files.newDirectoryStream(p)) {
                    for (Path child : children) names.add(child.getFileName().toString());
                }
                names.sort(null);
                ArrayList<Object> result = new ArrayList<>();
                for (String n : names) {
                    Path child = p.resolve(n);
                    result.add(n);
                    result.add(Files.isSymbolicLink(child) ? 3 : Files.isDirectory(child) ? 2 : 1);
                }
                return result;
            }
            case 4: {
                if (!args[1].truthy()) {
                    Files.createDirectory(path(args[0]));
                    return null;
                }
                Path p = path(args[0]).toAbsolutePath().normalize();
                Path first = null;
                for (Path q = p; q != null && !Files.exists(q); q = q.getParent()) first = q;
                Files.createDirectories(p);
                return first == null ? null : first.toString();
            }
            case 5: {
                Path p = path(args[0]);
                if (Files.exists(p, LinkOption.NOFOLLOW_LINKS) && !Files.isDirectory(p, LinkOption.NOFOLLOW_LINKS)) throw new NotDirectoryException(p.toString());
                Files.delete(p);
                return null;
            }
            case 6: {
                Path p = path(args[0]);
                if (Files.isDirectory(p, LinkOption.NOFOLLOW_LINKS)) throw directory("unlink");
                Files.delete(p);
                return null;
            }
            case 7: {
                Files.move(path(args[0]), path(args[1]), StandardCopyOption.REPLACE_EXISTING);
                return null;
            }
            case 8: {
                if (args[2].isNumber() && (args[2].asInt() & 1) != 0) Files.copy(path(args[0]), path(args[1]));
                else Files.copy(path(args[0]), path(args[1]), StandardCopyOption.REPLACE_EXISTING);
                return null;
            }
            case 9: {
                Path p = path(args[0]);
                int mode = args[1].isNumber() ? args[1].asInt() : 0;
                if (!Files.exists(p)) throw new NoSuchFileException(p.toString());
                if ((mode & 4) != 0 && !Files.isReadable(p) || (mode & 2) != 0 && !Files.isWritable(p) || (mode & 1) != 0 && !Files.isExecutable(p)) {
                    throw new AccessDeniedException(p.toString());
                }
                return null;
            }
            case 10: return path(args[0]).toRealPath().toString();
            case 11: {
                Path p = path(args[0]);
                String flags = args[1].isUndefined() ? "r" : args[1].toText();
                if (Files.isDirectory(p) && !flags.equals("r")) throw directory("open");
                int fd = ++lastDescriptor;
                if (!Files.isDirectory(p)) open.put(fd, FileChannel.open(p, options(flags)));
                paths.put(fd, p);
                return fd;
            }
            case 12: {
                FileChannel c = open.remove(args[0].asInt());
                if (c != null) c.close();
                else if (!paths.containsKey(args[0].asInt()) && args[0].asInt() > 2) throw badDescriptor();
                paths.remove(args[0].asInt());
                return null;
            }
            case 13: return read(args);
            case 14: return write(args);
            case 15: {
                Path p = paths.get(args[0].asInt());
                if (p == null) {
                    if (args[0].asInt() > 2) throw badDescriptor();
                    return new Object[] {0x2190, 0, 0, 0, 0, 0, 0, 0, 0, 0};
                }
                return stat(p, false);
            }
            case 16, 23: {
                long length = args[1].isUndefined() ? 0 : (long) args[1].toNumber();
                if (id == 16) {
                    truncate(channel(args[0]), length);
                } else {
                    try (FileChannel c = FileChannel.open(path(args[0]), StandardOpenOption.WRITE)) {
                        truncate(c, length);
                    }
                }
                return null;
            }
            case 17: {
                Files.createSymbolicLink(path(args[1]), Path.of(args[0].toText()));
                return null;
            }
            case 18: return Files.readSymbolicLink(path(args[0])).toString();
            case 19: {
                Files.createLink(path(args[1]), path(args[0]));
                return null;
            }
            case 20: {
                Files.setPosixFilePermissions(path(args[0]), permissions(args[1].asInt()));
                return null;
            }
            case 21: {
                Files.setAttribute(path(args[0]), "lastAccessTime", FileTime.fromMillis((long) (args[1].toNumber() * 1000)));
                Files.setLastModifiedTime(path(args[0]), FileTime.fromMillis((long) (args[2].toNumber() * 1000)));
                return null;
            }
            case 22: {
                String prefix = args[0].toText();
                String letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
                java.util.concurrent.ThreadLocalRandom random = java.util.concurrent.ThreadLocalRandom.current();
                StringBuilder b = new StringBuilder(prefix);
                for (int i = 0; i < 6; i++) b.append(letters.charAt(random.nextInt(letters.length())));
                Files.createDirectory(Path.of(b.toString()));
                return b.toString();
            }
            case 24: {
                try {
                    return Files.exists(path(args[0]));
                } catch (InvalidPathException e) {
                    return false;
                }
            }
            default: {
                if (args[0].asInt() == 0) return System.in.readAllBytes();
                FileChannel c = channel(args[0]);
                ByteBuffer b = ByteBuffer.allocate((int) (c.size() - c.position()));
                while (b.hasRemaining() && c.read(b) >= 0) { }
                return Arrays.copyOf(b.array(), b.position());
            }
        }
    }

    private static Path path(Value v) {
        if (v.isString() && v.asString().isEmpty()) return Path.of("/nonexistent/\u0001");
        return Path.of(v.toText());
    }

    private FileChannel channel(Value fd) throws IOException {
        FileChannel c = open.get(fd.asInt());
        if (c == null) throw badDescriptor();
        return c;
    }

    private static void truncate(FileChannel c, long length) throws IOException {
        if (length <= c.size()) c.truncate(length);
        else c.write(ByteBuffer.allocate(1), length - 1);
    }

    /** (fd, buffer, offset, length, position or null) */
    private Object read(Value[] args) throws IOException {
        int length = args[3].asInt();
        byte[] bytes = new byte[length];
        int n;
        if (args[0].asInt() == 0) {
            InputStream in = System.in;
            n = in.read(bytes, 0, length);
        } else {
            FileChannel c = channel(args[0]);
            n = args[4].isNumber() && args[4].toNumber() >= 0 ? c.read(ByteBuffer.wrap(bytes), (long) args[4].toNumber()) : c.read(ByteBuffer.wrap(bytes));
        }
        if (n <= 0) return 0;
        return args[1].reflect().writeBytes(bytes, 0, n, args[2].asInt());
    }

    private Object write(Value[] args) throws IOException {
        byte[] bytes = Arrays.copyOfRange(args[1].asBytes(), args[2].asInt(), args[2].asInt() + args[3].asInt());
        int fd = args[0].asInt();
        if (fd == 1 || fd == 2) {
            (fd == 1 ? host.out : host.err).write(bytes, bytes.length);
            return bytes.length;
        }
        FileChannel c = channel(args[0]);
        return args[4].isNumber() && args[4].toNumber() >= 0 ? c.write(ByteBuffer.wrap(bytes), (long) args[4].toNumber()) : c.write(ByteBuffer.wrap(bytes));
    }

    private static Set<OpenOption> optionSet(String flags) {
        Set<OpenOption> o = new HashSet<>();
        boolean plus = flags.indexOf('+') >= 0;
        char first = flags.charAt(0);
        if (first == 'r' || plus) o.add(StandardOpenOption.READ);
        if (first != 'r' || plus) o.add(StandardOpenOption.WRITE);
        if (first != 'r') o.add(flags.indexOf('x') >= 0 ? StandardOpenOption.CREATE_NEW : StandardOpenOption.CREATE);
        if (first == 'w' && flags.indexOf('x') < 0) o.add(StandardOpenOption.TRUNCATE_EXISTING);
        if (first == 'a') {
            o.add(StandardOpenOption.APPEND);
            o.remove(StandardOpenOption.READ);
        }
        return o;
    }

    private static OpenOption[] options(String flags) {
        return optionSet(flags).toArray(new OpenOption[0]);
    }

    private static Set<PosixFilePermission> permissions(int mode) {
        EnumSet<PosixFilePermission> set = EnumSet.noneOf(PosixFilePermission.class);
        PosixFilePermission[] all = {PosixFilePermission.OTHERS_EXECUTE, PosixFilePermission.OTHERS_WRITE, PosixFilePermission.OTHERS_READ, PosixFilePermission.GROUP_EXECUTE,
            PosixFilePermission.GROUP_WRITE, PosixFilePermission.GROUP_READ, PosixFilePermission.OWNER_EXECUTE, PosixFilePermission.OWNER_WRITE, PosixFilePermission.OWNER_READ};
        for (int i = 0; i < 9; i++) {
            if ((mode & 1 << i) != 0) set.add(all[i]);
        }
        return set;
    }

    /** mode, size, mtime, atime, ctime, birthtime (ms), ino, dev, nlink, uid, gid */
    private static Object stat(Path p, boolean link) throws IOException {
        Map<String, Object> a = link ? Files.readAttributes(p, "unix:*", LinkOption.NOFOLLOW_LINKS) : Files.readAttributes(p, "unix:*");
        return new Object[] {a.get("mode"), a.get("size"), ms(a.get("lastModifiedTime")), ms(a.get("lastAccessTime")), ms(a.get("ctime")), ms(a.get("creationTime")), a.get("ino"),
            a.get("dev"), a.get("nlink"), a.get("uid"), a.get("gid")};
    }

    private static double ms(Object time) {
        return ((FileTime) time).to(java.util.concurrent.TimeUnit.MICROSECONDS) / 1000.0;
    }

    private static IOException directory(String call) {
        return new FileSystemException(call, null, "Is a directory");
    }

    private static IOException badDescriptor() {
        return new FileSystemException(null, null, "Bad file descriptor");
    }

    private ScriptException failure(Exception e, String call, String path, String target) {
        String code;
        String text;
        int errno;
        String reason = e instanceof FileSystemException f && f.getReason() != null ? f.getReason() : "";
        if (e instanceof NoSuchFileException) {
            code = "ENOENT";
            text = "no such file or directory";
            errno = -2;
        } else if (e instanceof FileAlreadyExistsException) {
            code = "EEXIST";
            text = "file already exists";
            errno = -17;
        } else if (e instanceof AccessDeniedException) {
            code = "EACCES";
            text = "permission denied";
            errno = -13;
        } else if (e instanceof DirectoryNotEmptyException) {
            code = "ENOTEMPTY";
            text = "directory not empty";
            errno = -39;
        } else if (e instanceof NotDirectoryException || reason.equals("Not a directory")) {
            code = "ENOTDIR";
            text = "not a directory";
            errno = -20;
        } else if (e instanceof NotLinkException || e instanceof InvalidPathException) {
            code = "EINVAL";
            text = "invalid argument";
            errno = -22;
        } else if (e instanceof FileSystemLoopException) {
            code = "ELOOP";
            text = "too many symbolic links encountered";
            errno = -40;
        } else if (reason.equals("Is a directory")) {
            code = "EISDIR";
            text = "illegal operation on a directory";
            errno = -21;
            if (call.equals("open") && e.getMessage() != null && e.getMessage().startsWith("read")) {
                call = "read";
                path = null;
            }
        } else if (reason.equals("Bad file descriptor")) {
            code = "EBADF";
            text = "bad file descriptor";
            errno = -9;
        } else {
            code = "EIO";
            text = String.valueOf(e.getMessage());
            errno = -5;
        }
        String message = code + ": " + text + ", " + call + (path == null ? "" : " '" + path + "'") + (target == null ? "" : " -> '" + target + "'");
        Value error = host.context.error("Error", message);
        error.set("errno", errno).set("code", code).set("syscall", call);
        if (path != null) error.set("path", path);
        if (target != null) error.set("dest", target);
        return ScriptException.of(error);
    }
}
