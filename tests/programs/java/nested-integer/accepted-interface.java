public class Outer {
    interface NestedInteger {
        boolean isInteger();

        Integer getInteger();

        List<NestedInteger> getList();
    }

    static class Built implements NestedInteger {
        Integer value;
        List<NestedInteger> items = new ArrayList<>();

        public boolean isInteger() {
            return value != null;
        }

        public Integer getInteger() {
            return value;
        }

        public List<NestedInteger> getList() {
            return items;
        }
    }

    public class Solution {
        public NestedInteger negated(List<NestedInteger> items, NestedInteger last) {
            Built all = new Built();
            for (NestedInteger item : items) all.items.add(negate(item));
            all.items.add(negate(last));
            return all;
        }

        private NestedInteger negate(NestedInteger nested) {
            Built made = new Built();
            if (nested.isInteger()) made.value = -nested.getInteger();
            else for (NestedInteger item : nested.getList()) made.items.add(negate(item));
            return made;
        }
    }
}
