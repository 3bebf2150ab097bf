class Solution {
public:
    NestedInteger negated(vector<NestedInteger>& items, const NestedInteger& last) {
        NestedInteger all;
        for (const auto& item : items) all.add(negate(item));
        all.add(negate(last));
        return all;
    }

private:
    NestedInteger negate(const NestedInteger& nested) {
        if (nested.isInteger()) return NestedInteger(-nested.getInteger());
        NestedInteger made;
        made.setInteger(0);
        made = NestedInteger();
        for (const NestedInteger& item : nested.getList()) made.add(negate(item));
        return made;
    }
};
