class Solution:
    def negated(self, items: List[NestedInteger], last: NestedInteger) -> NestedInteger:
        made = NestedInteger()
        for item in items + [last]:
            made.add(self.negate(item))
        return made

    def negate(self, nested: NestedInteger) -> NestedInteger:
        if nested.isInteger():
            return NestedInteger(-nested.getInteger())
        made = NestedInteger()
        for item in nested.getList():
            made.add(self.negate(item))
        return made
