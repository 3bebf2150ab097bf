"""Nodes of single problems of LeetCode's: quad trees, and lists of several levels."""

from .nodes import fill_node, make_reader_of, strip_nulls
from .values import refuse, write_integer

CORNERS = ("topLeft", "topRight", "bottomLeft", "bottomRight")
MAX_NODES = 1_000_000  # longer than any input: what goes round in a circle


class QuadNode:
    def __init__(self, val=False, isLeaf=False, topLeft=None, topRight=None, bottomLeft=None, bottomRight=None):
        self.val = val
        self.isLeaf = isLeaf
        self.topLeft = topLeft
        self.topRight = topRight
        self.bottomLeft = bottomLeft
        self.bottomRight = bottomRight


class MultilevelNode:
    def __init__(self, val=None, prev=None, next=None, child=None):
        self.val = val
        self.prev = prev
        self.next = next
        self.child = child


def make_reader(kind, namespace):
    """The function from a JSON value to the first node. The user may have pasted the class."""
    return make_reader_of(READERS[kind], globals()[kind], ("Node",), namespace)


def read_quad(values, node_class):
    values = iter(values)

    def read():
        pair = next(values, None)
        if pair is None:
            return None
        node = node_class.__new__(node_class)
        node.isLeaf, node.val = map(bool, pair)
        for corner in CORNERS:
            setattr(node, corner, None)
        return node

    root = read()
    nodes = [root] if root else []
    for node in nodes:
        for corner in CORNERS:
            setattr(node, corner, child := read())
            nodes += [child] if child else []
    return root


def write_quad(root):
    values, nodes = [], [root]
    for node in nodes:
        if node is None:
            values.append(None)
            continue
        if not hasattr(node, "isLeaf"):
            refuse(node, "Node")
        values.append([1, int(bool(node.val))] if node.isLeaf else [0, 1])
        nodes += [getattr(node, corner) for corner in CORNERS]
        if len(nodes) > 4 * MAX_NODES:
            raise ValueError("the Node of the answer has a cycle: it never ends")
    return strip_nulls(values)


def read_multilevel(values, node_class):
    """After each list come as many nulls as nodes stand before the one with a child, and then the child's list."""
    head, above, level, skipped = None, [], [], 0
    for value in values:
        if value is None:
            if level:
                above, level, skipped = level, [], 0
            else:
                skipped += 1
            continue
        node = fill_node(node_class, value, prev=None, next=None, child=None)
        if level:
            level[-1].next, node.prev = node, level[-1]
        elif above:
            above[skipped].child = node
        level.append(node)
        head = head or node
    return head


def write_flat(head):
    """The one level that is left."""
    values, last, node = [], None, head
    while node is not None:
        if not hasattr(node, "prev"):
            refuse(node, "Node")
        if node.prev is not last:
            return f"prev of the node {node.val} is not the node before it"
        if node.child is not None:
            return f"the node {node.val} has a child"
        values.append(write_integer(node.val))
        last, node = node, node.next
    return values


READERS = {"QuadNode": read_quad, "MultilevelNode": read_multilevel}
WRITERS = {"QuadNode": write_quad, "MultilevelNode": write_flat}
