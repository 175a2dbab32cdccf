package org.poruch.measure;

/** How slopes may differ. Both on the metric logit P = a·θ + d with θ ~ N(0, 1). */
public enum Model {
    /** One slope for all items: the Rasch model with free variance. */
    ONE_SLOPE("1pl"),
    /** Each item has its own slope. */
    OWN_SLOPES("2pl");

    private final String word;

    Model(String word) {
        this.word = word;
    }

    /** As files and commands name it: {@code 1pl} or {@code 2pl}. */
    public String word() {
        return word;
    }

    int slopes(int items) {
        return this == ONE_SLOPE ? 1 : items;
    }
}
