package org.poruch.plan.match;

import java.util.Arrays;

/**
 * A heap of distances with their tutors, the nearest on top; one tutor may lie in it repeatedly.
 */
final class Nearest {
    private final int tutors;
    private long[] heap = new long[64];
    private int size;

    Nearest(int tutors) {
        this.tutors = tutors;
    }

    void clear() {
        size = 0;
    }

    boolean isEmpty() {
        return size == 0;
    }

    void add(long distance, int tutor) {
        if (size == heap.length) {
            heap = Arrays.copyOf(heap, 2 * size);
        }
        long one = distance * tutors + tutor;
        int at = size++;
        while (at > 0 && heap[(at - 1) / 2] > one) {
            heap[at] = heap[(at - 1) / 2];
            at = (at - 1) / 2;
        }
        heap[at] = one;
    }

    int tutor(long one) {
        return (int) Math.floorMod(one, (long) tutors);
    }

    long poll() {
        long top = heap[0];
        long last = heap[--size];
        int at = 0;
        int child = 1;
        while (child < size) {
            if (child + 1 < size && heap[child + 1] < heap[child]) {
                child++;
            }
            if (heap[child] >= last) {
                break;
            }
            heap[at] = heap[child];
            at = child;
            child = 2 * at + 1;
        }
        heap[at] = last;
        return top;
    }
}
