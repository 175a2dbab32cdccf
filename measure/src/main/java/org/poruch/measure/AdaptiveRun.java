package org.poruch.measure;

import java.util.List;
import java.util.stream.IntStream;

/**
 * What an adaptive test would have asked a person whose answers to all items are known.
 *
 * @param items how many items were asked
 * @param theta EAP at the end
 * @param sd posterior SD at the end
 */
public record AdaptiveRun(int items, double theta, double sd) {
    private static final int CHUNK = 256;

    /**
     * One run a row, on all processors. Items without an answer are never asked.
     *
     * @param bank calibrated items, found in the responses by name
     * @param stopSd a run ends when the posterior SD is no larger
     * @param mostItems a run ends after so many items
     */
    public static List<AdaptiveRun> over(
            Responses responses, List<FittedItem> bank, double stopSd, int mostItems) {
        int[] columns =
                bank.stream().mapToInt(item -> responses.items().indexOf(item.id())).toArray();
        int rows = responses.rows();
        return IntStream.range(0, (rows + CHUNK - 1) / CHUNK)
                .parallel()
                .boxed()
                .flatMap(
                        chunk -> {
                            var test = AdaptiveTest.with(bank);
                            return IntStream.range(
                                            chunk * CHUNK, Math.min(rows, (chunk + 1) * CHUNK))
                                    .mapToObj(
                                            row ->
                                                    of(
                                                            test, responses, row, columns, stopSd,
                                                            mostItems));
                        })
                .toList();
    }

    private static AdaptiveRun of(
            AdaptiveTest test,
            Responses responses,
            int row,
            int[] columns,
            double stopSd,
            int mostItems) {
        test.begin();
        for (int item = 0; item < columns.length; item++) {
            if (columns[item] < 0 || responses.cell(row, columns[item]) == Responses.MISSING) {
                test.skip(item);
            }
        }
        while (test.asked() < mostItems && test.sd() > stopSd) {
            var next = test.next();
            if (next.isEmpty()) {
                break;
            }
            int item = next.getAsInt();
            test.answer(item, responses.cell(row, columns[item]) == Responses.RIGHT);
        }
        return new AdaptiveRun(test.asked(), test.theta(), test.sd());
    }
}
