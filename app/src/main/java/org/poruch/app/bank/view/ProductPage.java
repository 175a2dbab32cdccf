package org.poruch.app.bank.view;

import java.util.List;

/**
 * One product.
 *
 * @param earlier its versions before this one, the newest first
 * @param takers the routes that may take it
 * @param adds the reader may make a new version
 */
public record ProductPage(
        Product product, List<Product> earlier, List<Taker> takers, boolean adds) {}
