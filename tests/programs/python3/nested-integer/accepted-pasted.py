class NestedInteger(object):
    def isInteger(self):
        """
        @return True if this NestedInteger holds a single integer
        """

    def getInteger(self):
        """
        @return the single integer
        """

    def getList(self):
        """
        @return the nested list
        """


class Solution(object):
    def negated(self, items, last):
        """
        :type items: List[NestedInteger]
        :rtype: NestedInteger
        """

        def negate(nested):
            made = NestedInteger()
            if nested.isInteger():
                made.setInteger(-nested.getInteger())
            else:
                for each in nested.getList():
                    made.add(negate(each))
            return made

        both = NestedInteger()
        for item in items:
            both.add(item)
        both.add(last)
        return negate(both)
