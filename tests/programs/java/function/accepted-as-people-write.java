package com.example.solutions;

import java.util.*;
import java.util.stream.Collectors;
import com.example.structures.TreeNode;
import javafx.util.Pair;

/** Several classes in one file, public ones too, and a main for trying it at home. */
interface Adder {
    int add(int a, int b);
}

enum Sign { PLUS, MINUS }

public class Solution {
    static class Holder<T extends Comparable<T>> {
        T value;

        Holder(T value) {
            this.value = value;
        }
    }

    public int sumOf(int[] nums) {
        Adder adder = (a, b) -> a + b;
        Holder<Integer> holder = new Holder<>(0);
        for (var pair : pairs(nums)) holder.value = adder.add(holder.value, pair.getKey() * pair.getValue());
        System.out.println("total " + holder.value + " " + Sign.PLUS);
        return holder.value;
    }

    private List<Pair<Integer, Integer>> pairs(int[] nums) {
        return Arrays.stream(nums).mapToObj(num -> new Pair<>(num, 1)).collect(Collectors.toList());
    }

    public static void main(String[] args) {
        System.out.println(new Helper().help().intValue() + new Solution().sumOf(new int[] {1, 2}));
    }
}

public class Helper {
    BigInteger help() {
        return BigInteger.ONE;
    }
}
