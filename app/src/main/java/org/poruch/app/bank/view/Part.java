package org.poruch.app.bank.view;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One step of a product.
 *
 * @param key by which the same step is known in all versions of the product
 * @param branch the name of the branch it belongs to
 */
public record Part(
        String key,
        @Nullable String branch,
        String action,
        @Nullable String form,
        @Nullable BigDecimal hours,
        @Nullable String place,
        @Nullable String material,
        @Nullable String product) {

    public Part named(String other) {
        return new Part(other, branch, action, form, hours, place, material, product);
    }
}
