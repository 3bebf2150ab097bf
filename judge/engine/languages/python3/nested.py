"""NestedInteger, and its JSON: an integer, or a list of such."""

from .values import refuse, write_integer


class NestedInteger:
    def __init__(self, value=None):
        self._value = value
        self._items = [] if value is None else None

    def isInteger(self):
        return self._items is None

    def getInteger(self):
        return self._value

    def setInteger(self, value):
        self._value, self._items = value, None

    def add(self, elem):
        if self._items is None:
            self._value, self._items = None, []
        self._items.append(elem)

    def getList(self):
        return self._items


def read_nested(value):
    if not isinstance(value, list):
        return NestedInteger(value)
    nested = NestedInteger()
    nested._items = [read_nested(item) for item in value]
    return nested


def write_nested(nested):
    if not isinstance(nested, NestedInteger):
        refuse(nested, "NestedInteger")
    return write_integer(nested._value) if nested.isInteger() else [write_nested(item) for item in nested._items]
