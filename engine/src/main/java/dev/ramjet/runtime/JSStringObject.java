package dev.ramjet.runtime;

import java.util.ArrayList;
import java.util.List;

/**
 * A String exotic object.
 *
 * @see <a href="https://tc39.es/ecma262/#sec-string-exotic-objects">String Exotic Objects</a>
 */
public final class JSStringObject extends JSObject {
    /** [[StringData]] */
    public final String value;

    public JSStringObject(JSObject prototype, String value) {
        super(prototype, Shape.EXOTIC);
        this.value = value;
        flags = EXOTIC | EXOTIC_ELEMENTS;
    }

    @Override
    public String builtinTag() {
        return "String";
    }

    @Override
    protected boolean hasNoElements() {
        return value.isEmpty();
    }

    @Override
    public boolean hasOrdinaryNamed(Object key) {
        return !"length".equals(key);
    }

    @Override
    public Object getOwnElement(long index) {
        return index < value.length() ? Strings.ofChar(value.charAt((int) index)) : super.getOwnElement(index);
    }

    @Override
    public int elementAttributes(long index) {
        return index < value.length() ? Shape.ENUMERABLE : super.elementAttributes(index);
    }

    @Override
    public PropertyDescriptor getOwnProperty(Object key) {
        return "length".equals(key) ? PropertyDescriptor.data(value.length(), 0) : super.getOwnProperty(key);
    }

    @Override
    public boolean defineOwnProperty(Object key, PropertyDescriptor d) {
        if ("length".equals(key) || PropertyKey.isIndex(key) && PropertyKey.index(key) < value.length()) {
            return PropertyDefinition.isCompatibleChange(getOwnProperty(key), d);
        }
        return PropertyDefinition.ordinaryDefineOwnProperty(this, key, d);
    }

    @Override
    public Object get(Object key, Object receiver) {
        return "length".equals(key) ? (Object) value.length() : ordinaryGet(key, receiver);
    }

    @Override
    public boolean set(Object key, Object value, Object receiver) {
        return !"length".equals(key) && ordinarySet(key, value, receiver);
    }

    @Override
    public boolean hasProperty(Object key) {
        return "length".equals(key) || super.hasProperty(key);
    }

    @Override
    public boolean delete(Object key) {
        return !"length".equals(key) && super.delete(key);
    }

    @Override
    public List<Object> ownPropertyKeys() {
        ArrayList<Object> keys = new ArrayList<>();
        for (int i = 0; i < value.length(); i++) keys.add(i);
        collectElementKeys(keys);
        keys.add("length");
        collectNamedKeys(keys);
        return keys;
    }
}
