package dev.ramjet.runtime;

/**
 * [[DefineOwnProperty]] of ordinary objects. What the specification calls ValidateAndApplyPropertyDescriptor is done in its two halves: exotic objects ask for
 * the validation alone.
 */
final class PropertyDefinition {
    private PropertyDefinition() {}

    /**
     * OrdinaryDefineOwnProperty.
     *
     * @see <a href="https://tc39.es/ecma262/#sec-ordinarydefineownproperty">OrdinaryDefineOwnProperty</a>
     */
    static boolean ordinaryDefineOwnProperty(JSObject o, Object key, PropertyDescriptor d) {
        boolean isIndex = PropertyKey.isIndex(key);
        long index = isIndex ? PropertyKey.index(key) : -1;
        Object current = isIndex ? o.getOwnElement(index) : o.getOwnStored(key);
        if (current == null) {
            if (!o.shape.extensible) return false;
            int attributes = d.storedAttributes();
            if (isIndex) o.defineElement(index, d.stored(), attributes);
            else o.addProperty(key, d.stored(), attributes);
            return true;
        }
        int attributes = isIndex ? o.elementAttributes(index) : o.ownAttributes(key);
        Realm realm = o.shape.isDictionary() ? o.shape.dictionary.realm : o.realmOfFields();
        PropertyDescriptor now = PropertyDescriptor.of(current, attributes, realm);
        if (!isCompatibleChange(now, d)) return false;
        int next = attributes & ~d.present | d.attributes & d.present;
        Object stored = current;
        if (d.isAccessor()) {
            Object getter = d.getter != null ? d.getter : now.isAccessor() ? now.getter : Undefined.INSTANCE;
            Object setter = d.setter != null ? d.setter : now.isAccessor() ? now.setter : Undefined.INSTANCE;
            stored = new Accessor(getter, setter);
            next = next & ~Shape.WRITABLE | Shape.ACCESSOR;
        } else if (d.isData()) {
            if (now.isAccessor()) {
                stored = d.value == null ? Undefined.INSTANCE : d.value;
                next &= ~Shape.ACCESSOR;
                if (!d.hasWritable()) next &= ~Shape.WRITABLE;
            } else if (d.value != null) {
                stored = d.value;
            }
        }
        if (isIndex) {
            if (next == attributes && next == Shape.DEFAULT) o.putOwnElement(index, stored);
            else o.defineElement(index, stored, next);
        } else if (next != attributes) {
            ShapeChange.redefine(o, key, stored, next);
        } else if (stored != current) {
            o.putOwn(key, stored);
        }
        return true;
    }

    /**
     * The checks of ValidateAndApplyPropertyDescriptor for a property that exists.
     *
     * @see <a href="https://tc39.es/ecma262/#sec-validateandapplypropertydescriptor">ValidateAndApplyPropertyDescriptor</a>
     */
    static boolean isCompatibleChange(PropertyDescriptor now, PropertyDescriptor d) {
        if (now.configurable()) return true;
        if (d.hasConfigurable() && d.configurable()) return false;
        if (d.hasEnumerable() && d.enumerable() != now.enumerable()) return false;
        if (!d.isGeneric() && d.isAccessor() != now.isAccessor()) return false;
        if (now.isAccessor()) {
            return (d.getter == null || d.getter == now.getter) && (d.setter == null || d.setter == now.setter);
        }
        if (!now.writable()) {
            if (d.hasWritable() && d.writable()) return false;
            return d.value == null || Operations.sameValue(d.value, now.value);
        }
        return true;
    }
}
