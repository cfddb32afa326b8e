package dev.ramjet.runtime;

/**
 * A DataView object.
 *
 * @see <a href="https://tc39.es/ecma262/#sec-dataview-objects">DataView Objects</a>
 */
public final class JSDataView extends JSObject {
    public final JSArrayBuffer buffer;
    /** [[ByteOffset]] */
    public final int offset;
    /** [[ByteLength]]; -1 for auto. */
    private final int declaredLength;

    /** @param byteLength -1 to follow the buffer's length */
    public JSDataView(JSObject prototype, JSArrayBuffer buffer, int offset, int byteLength) {
        super(prototype, Shape.ORDINARY);
        this.buffer = buffer;
        this.offset = offset;
        this.declaredLength = byteLength;
    }

    /** GetViewByteLength, or -1 where IsViewOutOfBounds or detached. */
    public int byteLength() {
        if (buffer.isDetached()) return -1;
        int n = buffer.byteLength();
        if (declaredLength < 0) return n < offset ? -1 : n - offset;
        return (long) offset + declaredLength > n ? -1 : declaredLength;
    }
}
