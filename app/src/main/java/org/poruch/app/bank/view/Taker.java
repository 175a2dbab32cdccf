package org.poruch.app.bank.view;

import java.util.UUID;

/**
 * A journey whose route may take a product.
 *
 * @param own the reader is its tutee; else the product arrives as a proposal
 * @param name the tutee
 */
public record Taker(UUID journey, boolean own, String name) {}
