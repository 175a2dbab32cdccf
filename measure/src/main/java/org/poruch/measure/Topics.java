package org.poruch.measure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.IntStream;

/** Which topic each item belongs to; topics stand in the order of their first item. */
public final class Topics {
    private final List<String> names;
    private final int[] topicOfItem;

    private Topics(List<String> names, int[] topicOfItem) {
        this.names = names;
        this.topicOfItem = topicOfItem;
    }

    /**
     * @param topicOfEachItem one name for each item, in the order of the items
     */
    public static Topics of(List<String> topicOfEachItem) {
        var numbers = new LinkedHashMap<String, Integer>();
        topicOfEachItem.forEach(topic -> numbers.putIfAbsent(topic, numbers.size()));
        return new Topics(
                List.copyOf(numbers.keySet()),
                topicOfEachItem.stream().mapToInt(numbers::get).toArray());
    }

    public List<String> names() {
        return names;
    }

    public int size() {
        return names.size();
    }

    int of(int item) {
        return topicOfItem[item];
    }

    int[] items(int topic) {
        return IntStream.range(0, topicOfItem.length)
                .filter(item -> topicOfItem[item] == topic)
                .toArray();
    }

    void check(Responses responses) {
        if (responses.items().size() != topicOfItem.length) {
            throw new IllegalArgumentException("There must be one topic for each item.");
        }
    }
}
