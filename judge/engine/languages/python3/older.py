"""What LeetCode's problems of integer[][] once were given: objects with two integers."""


class Pair(list):
    """An Interval or a Point that is also the list that the problem has today."""

    def __init__(self, first=0, second=0):
        super().__init__((first, second))

    def _get_first(self):
        return self[0]

    def _set_first(self, value):
        self[0] = value

    def _get_second(self):
        return self[1]

    def _set_second(self, value):
        self[1] = value

    start = x = property(_get_first, _set_first)
    end = y = property(_get_second, _set_second)


def read_pair(values):
    return Pair(*values) if len(values) == 2 else values
