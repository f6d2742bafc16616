package dev.rapport.ledger;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A value made when first asked for and then kept; safe to ask from several threads. */
final class Lazy<T> {
    private final Supplier<T> maker;
    private volatile @Nullable T value;

    Lazy(Supplier<T> maker) {
        this.maker = maker;
    }

    T get() {
        T known = value;
        if (known == null) {
            synchronized (this) {
                known = value;
                if (known == null) {
                    known = maker.get();
                    value = known;
                }
            }
        }
        return known;
    }
}
