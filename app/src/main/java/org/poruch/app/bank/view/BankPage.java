package org.poruch.app.bank.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was found in the bank.
 *
 * @param next the address of the next page
 * @param later this is not the first page
 * @param adds the reader may put something in
 */
public record BankPage(
        String q,
        String kind,
        String topic,
        List<String> kinds,
        List<String> topics,
        List<Product> products,
        @Nullable String next,
        boolean later,
        boolean adds) {}
