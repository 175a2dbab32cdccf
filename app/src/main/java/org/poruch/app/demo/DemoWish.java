package org.poruch.app.demo;

import java.util.function.Consumer;

/**
 * The wish to have made-up people.
 *
 * @param seed the same seed makes the same people
 * @param says is told what happens
 */
public record DemoWish(long seed, DemoSize size, Consumer<String> says) {}
