package dev.ramjet.runtime;

/** An intrinsic as a property's value: made when first read. */
public final class LazyIntrinsic implements LazyValue {
    private final Intrinsic intrinsic;

    public LazyIntrinsic(Intrinsic intrinsic) {
        this.intrinsic = intrinsic;
    }

    @Override
    public Object materialize(Realm realm) {
        return realm.intrinsic(intrinsic);
    }
}
