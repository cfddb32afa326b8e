package dev.ramjet.builtins.array;

import dev.ramjet.runtime.Agent;

/**
 * A stable, adaptive merge sort over Java arrays, after Tim Peters: natural runs, extended to a minimal length by binary
 * insertion, merged in balanced order with galloping. The order in which elements are compared is the one that V8 uses, so that
 * programs whose comparators are inconsistent (booleans, random numbers) see the same results. No index ever depends on the
 * comparator's being consistent.
 */
final class TimSort {
    /** An order of values; may run script code. */
    abstract static class Order {
        /** Negative, zero or positive. */
        abstract double compare(Object x, Object y);
    }

    private static final int MIN_GALLOP = 7;

    private final Object[] a;
    private final Order order;
    private Object[] temp = new Object[32];
    private int minGallop = MIN_GALLOP;
    private final int[] runBase = new int[85];
    private final int[] runLength = new int[85];
    private int runs;

    private TimSort(Object[] a, Order order) {
        this.a = a;
        this.order = order;
    }

    private static final int SHORT = 8;

    /**
     * Sorts a[0, n).
     *
     * @param shortByInsertion  few elements are sorted without looking for runs first, as V8 does for sort but not for toSorted
     */
    static void sort(Object[] a, int n, Order order, Agent agent, boolean shortByInsertion) {
        if (n < 2) return;
        TimSort t = new TimSort(a, order);
        if (n < SHORT && shortByInsertion) {
            t.binaryInsertion(0, 0, n);
            return;
        }
        int low = 0;
        int remaining = n;
        int minRun = minRunLength(n);
        while (remaining > 0) {
            agent.poll();
            int run = t.countRun(low, low + remaining);
            if (run < minRun) {
                int forced = Math.min(minRun, remaining);
                t.binaryInsertion(low, low + run, low + forced);
                run = forced;
            }
            t.runBase[t.runs] = low;
            t.runLength[t.runs++] = run;
            t.collapse();
            low += run;
            remaining -= run;
        }
        while (t.runs > 1) {
            int i = t.runs - 2;
            if (i > 0 && t.runLength[i - 1] < t.runLength[i + 1]) i--;
            t.mergeAt(i);
        }
    }

    private static int minRunLength(int n) {
        int rest = 0;
        while (n >= 64) {
            rest |= n & 1;
            n >>= 1;
        }
        return n + rest;
    }

    /** Length of the run at {@code low}; a strictly descending one is reversed. */
    private int countRun(int low, int high) {
        if (low + 1 == high) return 1;
        int run = 2;
        Object previous = a[low + 1];
        boolean descending = order.compare(previous, a[low]) < 0;
        for (int i = low + 2; i < high; i++, run++) {
            Object current = a[i];
            double c = order.compare(current, previous);
            if (descending ? c >= 0 : c < 0) break;
            previous = current;
        }
        if (descending) {
            for (int i = low, j = low + run - 1; i < j; i++, j--) {
                Object t = a[i];
                a[i] = a[j];
                a[j] = t;
            }
        }
        return run;
    }

    /** Sorts [low, high), of which [low, start) is sorted. */
    private void binaryInsertion(int low, int start, int high) {
        for (int i = start == low ? low + 1 : start; i < high; i++) {
            Object pivot = a[i];
            int left = low;
            int right = i;
            while (left < right) {
                int middle = left + (right - left >> 1);
                if (order.compare(pivot, a[middle]) < 0) right = middle;
                else left = middle + 1;
            }
            System.arraycopy(a, left, a, left + 1, i - left);
            a[left] = pivot;
        }
    }

    /** Restores the invariant of run lengths: each longer than the sum of the next two. */
    private void collapse() {
        while (runs > 1) {
            int i = runs - 2;
            if (!grows(i + 1) || !grows(i)) {
                if (runLength[i - 1] < runLength[i + 1]) i--;
                mergeAt(i);
            } else if (runLength[i] <= runLength[i + 1]) {
                mergeAt(i);
            } else {
                break;
            }
        }
    }

    private boolean grows(int i) {
        return i < 2 || runLength[i - 2] > runLength[i - 1] + runLength[i];
    }

    private void mergeAt(int i) {
        int baseA = runBase[i];
        int lengthA = runLength[i];
        int baseB = runBase[i + 1];
        int lengthB = runLength[i + 1];
        runLength[i] = lengthA + lengthB;
        if (i == runs - 3) {
            runBase[i + 1] = runBase[i + 2];
            runLength[i + 1] = runLength[i + 2];
        }
        runs--;
        int k = gallopRight(a, a[baseB], baseA, lengthA, 0);
        baseA += k;
        lengthA -= k;
        if (lengthA == 0) return;
        lengthB = gallopLeft(a, a[baseA + lengthA - 1], baseB, lengthB, lengthB - 1);
        if (lengthB == 0) return;
        if (lengthA <= lengthB) mergeLow(baseA, lengthA, baseB, lengthB);
        else mergeHigh(baseA, lengthA, baseB, lengthB);
    }

    /** Where to insert {@code key} into the sorted s[base, base + n), before equal elements, looking near base + hint first. */
    private int gallopLeft(Object[] s, Object key, int base, int n, int hint) {
        int last = 0;
        int offset = 1;
        if (order.compare(s[base + hint], key) < 0) {
            int most = n - hint;
            while (offset < most && !(order.compare(s[base + hint + offset], key) >= 0)) {
                last = offset;
                offset = next(offset, most);
            }
            if (offset > most) offset = most;
            last += hint;
            offset += hint;
        } else {
            int most = hint + 1;
            while (offset < most && !(order.compare(s[base + hint - offset], key) < 0)) {
                last = offset;
                offset = next(offset, most);
            }
            if (offset > most) offset = most;
            int t = last;
            last = hint - offset;
            offset = hint - t;
        }
        last++;
        while (last < offset) {
            int m = last + (offset - last >> 1);
            if (order.compare(s[base + m], key) < 0) last = m + 1;
            else offset = m;
        }
        return offset;
    }

    /** The same after equal elements. */
    private int gallopRight(Object[] s, Object key, int base, int n, int hint) {
        int last = 0;
        int offset = 1;
        if (order.compare(key, s[base + hint]) < 0) {
            int most = hint + 1;
            while (offset < most && order.compare(key, s[base + hint - offset]) < 0) {
                last = offset;
                offset = next(offset, most);
            }
            if (offset > most) offset = most;
            int t = last;
            last = hint - offset;
            offset = hint - t;
        } else {
            int most = n - hint;
            while (offset < most && !(order.compare(key, s[base + hint + offset]) < 0)) {
                last = offset;
                offset = next(offset, most);
            }
            if (offset > most) offset = most;
            last += hint;
            offset += hint;
        }
        last++;
        while (last < offset) {
            int m = last + (offset - last >> 1);
            if (order.compare(key, s[base + m]) < 0) offset = m;
            else last = m + 1;
        }
        return offset;
    }

    private static int next(int offset, int most) {
        int o = (offset << 1) + 1;
        return o <= 0 ? most : o;
    }

    private Object[] temp(int n) {
        if (temp.length < n) temp = new Object[Math.max(n, temp.length * 2)];
        return temp;
    }

    /** Merges neighbouring runs where A is the shorter: A waits in the temporary array, filling goes upwards. */
    private void mergeLow(int baseA, int lengthA, int baseB, int lengthB) {
        Object[] t = temp(lengthA);
        System.arraycopy(a, baseA, t, 0, lengthA);
        int dest = baseA;
        int fromT = 0;
        int fromB = baseB;
        a[dest++] = a[fromB++];
        if (--lengthB == 0) {
            System.arraycopy(t, fromT, a, dest, lengthA);
            return;
        }
        if (lengthA == 1) {
            System.arraycopy(a, fromB, a, dest, lengthB);
            a[dest + lengthB] = t[fromT];
            return;
        }
        int gallop = minGallop;
        merging:
        while (true) {
            int winsA = 0;
            int winsB = 0;
            do {
                if (order.compare(a[fromB], t[fromT]) < 0) {
                    a[dest++] = a[fromB++];
                    winsB++;
                    winsA = 0;
                    if (--lengthB == 0) break merging;
                    if (winsB >= gallop) break;
                } else {
                    a[dest++] = t[fromT++];
                    winsA++;
                    winsB = 0;
                    if (--lengthA == 1) break merging;
                    if (winsA >= gallop) break;
                }
            } while (true);
            gallop++;
            do {
                gallop = Math.max(1, gallop - 1);
                minGallop = gallop;
                winsA = gallopRight(t, a[fromB], fromT, lengthA, 0);
                if (winsA > 0) {
                    System.arraycopy(t, fromT, a, dest, winsA);
                    dest += winsA;
                    fromT += winsA;
                    lengthA -= winsA;
                    if (lengthA == 1) break merging;
                    // Possible only with an inconsistent comparator.
                    if (lengthA == 0) return;
                }
                a[dest++] = a[fromB++];
                if (--lengthB == 0) break merging;
                winsB = gallopLeft(a, t[fromT], fromB, lengthB, 0);
                if (winsB > 0) {
                    System.arraycopy(a, fromB, a, dest, winsB);
                    dest += winsB;
                    fromB += winsB;
                    lengthB -= winsB;
                    if (lengthB == 0) break merging;
                }
                a[dest++] = t[fromT++];
                if (--lengthA == 1) break merging;
            } while (winsA >= MIN_GALLOP || winsB >= MIN_GALLOP);
            gallop++;
            minGallop = gallop;
        }
        if (lengthB == 0) {
            System.arraycopy(t, fromT, a, dest, lengthA);
        } else {
            System.arraycopy(a, fromB, a, dest, lengthB);
            a[dest + lengthB] = t[fromT];
        }
    }

    /** Merges neighbouring runs where B is the shorter: B waits in the temporary array, filling goes downwards. */
    private void mergeHigh(int baseA, int lengthA, int baseB, int lengthB) {
        Object[] t = temp(lengthB);
        System.arraycopy(a, baseB, t, 0, lengthB);
        int dest = baseB + lengthB - 1;
        int fromT = lengthB - 1;
        int fromA = baseA + lengthA - 1;
        a[dest--] = a[fromA--];
        if (--lengthA == 0) {
            System.arraycopy(t, 0, a, dest - (lengthB - 1), lengthB);
            return;
        }
        if (lengthB == 1) {
            dest -= lengthA;
            fromA -= lengthA;
            System.arraycopy(a, fromA + 1, a, dest + 1, lengthA);
            a[dest] = t[fromT];
            return;
        }
        int gallop = minGallop;
        merging:
        while (true) {
            int winsA = 0;
            int winsB = 0;
            do {
                if (order.compare(t[fromT], a[fromA]) < 0) {
                    a[dest--] = a[fromA--];
                    winsA++;
                    winsB = 0;
                    if (--lengthA == 0) break merging;
                    if (winsA >= gallop) break;
                } else {
                    a[dest--] = t[fromT--];
                    winsB++;
                    winsA = 0;
                    if (--lengthB == 1) break merging;
                    if (winsB >= gallop) break;
                }
            } while (true);
            gallop++;
            do {
                gallop = Math.max(1, gallop - 1);
                minGallop = gallop;
                int k = gallopRight(a, t[fromT], baseA, lengthA, lengthA - 1);
                winsA = lengthA - k;
                if (winsA > 0) {
                    dest -= winsA;
                    fromA -= winsA;
                    System.arraycopy(a, fromA + 1, a, dest + 1, winsA);
                    lengthA -= winsA;
                    if (lengthA == 0) break merging;
                }
                a[dest--] = t[fromT--];
                if (--lengthB == 1) break merging;
                k = gallopLeft(t, a[fromA], 0, lengthB, lengthB - 1);
                winsB = lengthB - k;
                if (winsB > 0) {
                    dest -= winsB;
                    fromT -= winsB;
                    System.arraycopy(t, fromT + 1, a, dest + 1, winsB);
                    lengthB -= winsB;
                    if (lengthB == 1) break merging;
                    // Possible only with an inconsistent comparator.
                    if (lengthB == 0) return;
                }
                a[dest--] = a[fromA--];
                if (--lengthA == 0) break merging;
            } while (winsA >= MIN_GALLOP || winsB >= MIN_GALLOP);
            gallop++;
            minGallop = gallop;
        }
        if (lengthA == 0) {
            System.arraycopy(t, 0, a, dest - (lengthB - 1), lengthB);
        } else {
            dest -= lengthA;
            fromA -= lengthA;
            System.arraycopy(a, fromA + 1, a, dest + 1, lengthA);
            a[dest] = t[fromT];
        }
    }
}
