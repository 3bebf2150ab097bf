class NestedInteger {
    private final Integer single;
    private final List<NestedInteger> several = new LinkedList<>();

    NestedInteger() {
        single = null;
    }

    NestedInteger(int value) {
        single = value;
    }

    boolean isInteger() {
        return single != null;
    }

    Integer getInteger() {
        return single;
    }

    void add(NestedInteger nested) {
        several.add(nested);
    }

    List<NestedInteger> getList() {
        return several;
    }
}

class Solution {
    public NestedInteger negated(List<NestedInteger> items, NestedInteger last) {
        NestedInteger all = new NestedInteger();
        Stream.concat(items.stream(), Stream.of(last)).map(this::negate).forEach(all::add);
        return all;
    }

    private NestedInteger negate(NestedInteger nested) {
        return nested.isInteger() ? new NestedInteger(-nested.getInteger()) : nested.getList().stream().map(this::negate)
            .collect(NestedInteger::new, NestedInteger::add, (a, b) -> {});
    }
}
