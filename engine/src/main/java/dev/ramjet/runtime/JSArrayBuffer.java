package dev.ramjet.runtime;

import java.util.Arrays;

/**
 * An ArrayBuffer or SharedArrayBuffer object.
 *
 * <h2>Storage</h2>
 * All bytes live in one Java {@code byte[]}, shared buffers' too, so that one sort of machine code serves every view.
 * <ul>
 * <li>Fixed length: {@link #data} has that length, and is replaced only by an empty array, when the buffer is detached. A view that
 * has checked an index against its own {@link JSTypedArray#fastLength} therefore needs just the array's own bounds check.
 * <li>Resizable: {@link #data} has spare room and may be replaced; views ask {@link #byteLength()} each time.
 * <li>Shared: the {@code byte[]} belongs to a {@link SharedBlock}, which several agents hold. It is as long as it can ever grow and is
 * never replaced. Plain access is plain access; atomic read-modify-write operations hold the block's lock.
 * </ul>
 *
 * @see <a href="https://tc39.es/ecma262/#sec-arraybuffer-objects">ArrayBuffer Objects</a>
 */
public final class JSArrayBuffer extends JSObject {
    /** Longest buffer in bytes. */
    public static final int MAX_BYTE_LENGTH = Integer.MAX_VALUE - 16;

    private static final byte[] NO_BYTES = new byte[0];

    /** The bytes. */
    public byte[] data;
    /** [[ArrayBufferByteLength]] of a buffer of this agent alone. */
    private int byteLength;
    /** [[ArrayBufferMaxByteLength]]; -1 for fixed-length buffers. */
    private final int maxByteLength;
    private final boolean immutable;
    private boolean detached;
    /** The memory of a SharedArrayBuffer; {@code null} for ArrayBuffers. */
    public final SharedBlock shared;
    /** [[ArrayBufferDetachKey]] */
    public Object detachKey = Undefined.INSTANCE;

    private JSArrayBuffer(JSObject prototype, byte[] data, int byteLength, int maxByteLength, boolean immutable, SharedBlock shared) {
        super(prototype, Shape.ORDINARY);
        this.data = data;
        this.byteLength = byteLength;
        this.maxByteLength = maxByteLength;
        this.immutable = immutable;
        this.shared = shared;
    }

    /** A buffer over bytes that nobody else holds. */
    public static JSArrayBuffer of(Realm realm, byte[] data) {
        return new JSArrayBuffer(realm.intrinsic(Intrinsic.ARRAY_BUFFER_PROTOTYPE), data, data.length, -1, false, null);
    }

    /** A buffer of zeros; {@code maxByteLength} -1: fixed length. RangeError where memory does not suffice. */
    public static JSArrayBuffer allocate(JSObject prototype, long byteLength, long maxByteLength) {
        if (maxByteLength > MAX_BYTE_LENGTH) throw allocationFailed();
        return new JSArrayBuffer(prototype, allocateBytes(byteLength), (int) byteLength, (int) maxByteLength, false, null);
    }

    /** A buffer that nobody will ever write, over bytes that nobody else holds. */
    public static JSArrayBuffer immutable(JSObject prototype, byte[] data) {
        return new JSArrayBuffer(prototype, data, data.length, -1, true, null);
    }

    /** A SharedArrayBuffer object of this agent for a block of memory. */
    public static JSArrayBuffer shared(JSObject prototype, SharedBlock block) {
        return new JSArrayBuffer(prototype, block.data, 0, block.growable ? block.data.length : -1, false, block);
    }

    /** CreateByteDataBlock. */
    public static byte[] allocateBytes(long n) {
        if (n == 0) return NO_BYTES;
        if (n > MAX_BYTE_LENGTH) throw allocationFailed();
        // Clearing memory takes its time: a loop that does nothing else must end all the same.
        if (n > 1 << 20) Agent.current().poll();
        try {
            return new byte[(int) n];
        } catch (OutOfMemoryError e) {
            throw allocationFailed();
        }
    }

    private static JSThrow allocationFailed() {
        return Errors.rangeError("Array buffer allocation failed");
    }

    public boolean isShared() {
        return shared != null;
    }

    /** Not IsFixedLengthArrayBuffer. */
    public boolean isResizable() {
        return maxByteLength >= 0;
    }

    public boolean isImmutable() {
        return immutable;
    }

    public boolean isDetached() {
        return detached;
    }

    /** ArrayBufferByteLength(buffer, seq-cst); 0 when detached. */
    public int byteLength() {
        return shared != null ? shared.byteLength() : byteLength;
    }

    /** [[ArrayBufferMaxByteLength]]; the byte length of fixed-length buffers. */
    public int maxByteLength() {
        return maxByteLength >= 0 ? detached ? 0 : maxByteLength : byteLength();
    }

    /** Whether typed arrays may remember their length: it changes only by detaching, and elements may be written. */
    boolean hasFastViews() {
        return maxByteLength < 0 && !immutable;
    }

    /** DetachArrayBuffer; TypeError where {@code key} is not the buffer's. */
    public void detach(Object key) {
        if (!Operations.sameValue(key, detachKey)) throw Errors.typeError("Cannot perform DetachArrayBuffer with a key that is not the buffer's");
        data = NO_BYTES;
        byteLength = 0;
        detached = true;
    }

    /** Gives up the bytes: like {@link #detach}, returning the first {@code n} of what the buffer held, zeros after its end. */
    public byte[] detachBytes(long n) {
        byte[] bytes = data;
        if (n != bytes.length) {
            byte[] copy = allocateBytes(n);
            System.arraycopy(bytes, 0, copy, 0, (int) Math.min(n, byteLength));
            bytes = copy;
        } else if (n > byteLength) {
            Arrays.fill(bytes, byteLength, bytes.length, (byte) 0);
        }
        detach(detachKey);
        return bytes;
    }

    /** Sets the length of a resizable buffer of this agent. */
    public void resize(int newLength) {
        if (newLength > data.length) {
            byte[] bytes = allocateBytes(Math.min(maxByteLength, Math.max(newLength, (long) data.length * 2)));
            System.arraycopy(data, 0, bytes, 0, byteLength);
            data = bytes;
        } else if (newLength < byteLength) {
            Arrays.fill(data, newLength, byteLength, (byte) 0);
        }
        byteLength = newLength;
    }

    /** The bytes as they are now, a copy. */
    public byte[] copyBytes(int from, int to) {
        byte[] copy = allocateBytes(to - from);
        System.arraycopy(data, from, copy, 0, to - from);
        return copy;
    }
}
