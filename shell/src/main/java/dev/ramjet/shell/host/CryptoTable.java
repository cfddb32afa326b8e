package dev.ramjet.shell.host;

import dev.ramjet.api.Context;
import dev.ramjet.api.HostTable;
import dev.ramjet.api.Value;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** What node:crypto needs of Java. */
final class CryptoTable extends HostTable {
    private final Host host;
    private SecureRandom random;

    CryptoTable(Host host) {
        super("digest/2", "hmac/3", "randomBytes/1");
        this.host = host;
    }

    @Override
    public Object call(int id, Context context, Value self, Value[] args) throws Exception {
        switch (id) {
            case 0: return digest(args[0].toText()).digest(args[1].asBytes());
            case 1: {
                String name = "Hmac" + args[0].toText().toUpperCase(java.util.Locale.ROOT).replace("-", "");
                Mac mac = Mac.getInstance(name);
                byte[] key = args[1].asBytes();
                mac.init(new SecretKeySpec(key.length == 0 ? new byte[1] : key, name));
                return mac.doFinal(args[2].asBytes());
            }
            default: {
                if (random == null) random = new SecureRandom();
                byte[] b = new byte[args[0].asInt()];
                random.nextBytes(b);
                return b;
            }
        }
    }

    private MessageDigest digest(String name) {
        String n = name.toUpperCase(java.util.Locale.ROOT);
        if (n.startsWith("SHA") && !n.startsWith("SHA-") && !n.startsWith("SHA3")) n = "SHA-" + n.substring(3);
        try {
            return MessageDigest.getInstance(n);
        } catch (NoSuchAlgorithmException e) {
            throw host.error("Error", "ERR_CRYPTO_INVALID_DIGEST", "Digest method not supported");
        }
    }
}
