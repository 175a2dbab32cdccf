package org.poruch.measure;

/**
 * The answers of one person, by topic.
 *
 * @param answered topics: how many items were answered
 * @param right topics: how many were right
 * @param row cells of the person, item after item
 * @param topicOfItem topic of each cell
 */
record TopicAnswers(int[] answered, int[] right, byte[] row, int[] topicOfItem) {
    static TopicAnswers of(Responses responses, Topics topics, int row) {
        int items = responses.items().size();
        var answered = new int[topics.size()];
        var right = new int[topics.size()];
        var cells = new byte[items];
        var topicOfItem = new int[items];
        for (int item = 0; item < items; item++) {
            int topic = topics.of(item);
            topicOfItem[item] = topic;
            cells[item] = responses.cell(row, item);
            answered[topic] += cells[item] == Responses.MISSING ? 0 : 1;
            right[topic] += cells[item] == Responses.RIGHT ? 1 : 0;
        }
        return new TopicAnswers(answered, right, cells, topicOfItem);
    }

    double raw(int topic) {
        return answered[topic] == 0 ? Double.NaN : (double) right[topic] / answered[topic];
    }

    /** More answers to a topic, with the same share of right ones. */
    TopicAnswers withMore(int topic, int more) {
        var longer = answered.clone();
        longer[topic] += more;
        return new TopicAnswers(longer, right, row, topicOfItem);
    }

    /** How far the share of a topic lies above what its answered items are answered on average. */
    double[] aboveMean(double[] itemMeans) {
        var above = new double[answered.length];
        var counts = new int[answered.length];
        for (int item = 0; item < row.length; item++) {
            if (row[item] != Responses.MISSING) {
                above[topicOfItem[item]] += row[item] - itemMeans[item];
                counts[topicOfItem[item]]++;
            }
        }
        for (int topic = 0; topic < above.length; topic++) {
            above[topic] = counts[topic] == 0 ? 0 : above[topic] / counts[topic];
        }
        return above;
    }
}
