class Solution {
    public NestedInteger negated(List<NestedInteger> items, NestedInteger last) {
        NestedInteger all = new NestedInteger();
        for (NestedInteger item : items) all.add(negate(item));
        all.add(negate(last));
        return all;
    }

    private NestedInteger negate(NestedInteger nested) {
        if (nested.isInteger()) return new NestedInteger(-nested.getInteger());
        NestedInteger made = new NestedInteger();
        made.setInteger(0);
        if (nested.getList().isEmpty()) return new NestedInteger();
        for (NestedInteger item : nested.getList()) made.add(negate(item));
        return made;
    }
}
