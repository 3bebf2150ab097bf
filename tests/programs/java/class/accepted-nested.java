package org.example.collection;

import org.example.testing.Tests;

public class _0001 {

    public static class Solution1 {
        private int total() {
            return 0;
        }
    }

    public static class Solution2 {
        public static class Tally {
            private int sum;
            private final List<Integer> amounts = new LinkedList<>();

            public Tally(int start) {
                this.sum = start;
            }

            public void add(int amount) {
                sum += amount;
                amounts.add(amount);
            }

            public int total() {
                return sum;
            }

            public boolean seen(int amount) {
                return amounts.contains(amount);
            }
        }
    }
}
