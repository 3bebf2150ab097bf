"""Lists, trees and graphs: LeetCode's node classes, and their JSON."""

from .values import item_of, refuse, write_integer

MAX_NODES = 1_000_000  # longer than any input: a list or tree that goes round in a circle


class ListNode:
    def __init__(self, val=0, next=None):
        self.val = val
        self.next = next


class TreeNode:
    def __init__(self, val=0, left=None, right=None):
        self.val = val
        self.left = left
        self.right = right


class NaryNode:
    def __init__(self, val=None, children=None):
        self.val = val
        self.children = children


class Labelled:
    """In LeetCode's older classes the value is called label."""

    @property
    def label(self):
        return self.val

    @label.setter
    def label(self, value):
        self.val = value


class GraphNode(Labelled):
    def __init__(self, val=0, neighbors=None):
        self.val = val
        self.neighbors = neighbors if neighbors is not None else []


class RandomNode(Labelled):
    def __init__(self, x, next=None, random=None):
        self.val = int(x)
        self.next = next
        self.random = random


class NextNode:
    def __init__(self, val=0, left=None, right=None, next=None):
        self.val = val
        self.left = left
        self.right = right
        self.next = next


class ParentNode:
    def __init__(self, val):
        self.val = val
        self.left = None
        self.right = None
        self.parent = None


# What LeetCode once called them.
OLD_NAMES = {"GraphNode": "UndirectedGraphNode", "RandomNode": "RandomListNode", "NextNode": "TreeLinkNode"}
LISTS = ("ListNode", "RandomNode")  # their nodes are told by an index, those of trees by their value


def make_reader(kind, namespace):
    """The function from a JSON value to the first node. The user may have pasted the class."""
    names = (kind,) if kind in ("ListNode", "TreeNode") else (OLD_NAMES.get(kind, "Node"), "Node")
    return make_reader_of(READERS[kind], globals()[kind], names, namespace)


def make_reader_of(read, default, names, namespace):
    return lambda values: read(values, next((namespace[name] for name in names if name in namespace), default))


def value_of(node):
    return node.val if hasattr(node, "val") else node.label


def make_node(node_class, value):
    """A node, also of a class that the user pasted and whose constructor wants more."""
    try:
        return node_class(value)
    except TypeError:
        node = node_class.__new__(node_class)
        node.val = value
        return node


def read_linked_list(values, node_class):
    head = last = None
    for value in values:
        node = node_class(value)
        if last is None:
            head = node
        else:
            last.next = node
        last = node
    return head


def read_tree(values, node_class):
    if not values:
        return None
    values = iter(values)
    root = node_class(next(values))
    parents = [root]
    for parent in parents:
        for side in ("left", "right"):
            value = next(values, None)
            if value is not None:
                node = node_class(value)
                setattr(parent, side, node)
                parents.append(node)
    return root


def read_next_tree(values, node_class):
    return read_tree(values, lambda value: fill_node(node_class, value, left=None, right=None, next=None))


def read_parent_tree(values, node_class):
    root = read_tree(values, lambda value: fill_node(node_class, value, left=None, right=None, parent=None))
    for node in walk(root, "ParentNode"):
        for child in NEXT_NODES["ParentNode"](node):
            if child is not None:
                child.parent = node
    return root


def fill_node(node_class, value, **links):
    node = make_node(node_class, value)
    for name, target in links.items():
        setattr(node, name, target)
    return node


def read_nary(values, node_class):
    if not values:
        return None
    root = fill_node(node_class, values[0], children=[])
    nodes = [root]
    parents = iter(nodes)
    for value in values[1:]:
        if value is None:
            parent = next(parents)
        else:
            nodes.append(fill_node(node_class, value, children=[]))
            parent.children.append(nodes[-1])
    return root


def read_graph(rows, node_class):
    nodes = [fill_node(node_class, number, neighbors=[]) for number in range(1, len(rows) + 1)]
    for node, row in zip(nodes, rows):
        node.neighbors += [nodes[number - 1] for number in row]
    return nodes[0] if nodes else None


def read_random_list(pairs, node_class):
    nodes = [fill_node(node_class, value, next=None, random=None) for value, _ in pairs]
    for node, after in zip(nodes, nodes[1:]):
        node.next = after
    for node, (_, index) in zip(nodes, pairs):
        if index is not None:
            node.random = nodes[index]
    return nodes[0] if nodes else None


def write_linked_list(head):
    values = []
    node = head
    while node is not None:
        if not hasattr(node, "next"):
            refuse(head, "ListNode")
        values.append(write_integer(node.val))
        node = node.next
        if len(values) > MAX_NODES:
            raise ValueError("the ListNode of the answer has a cycle: it never ends")
    return values


def write_tree(root):
    if not (root is None or hasattr(root, "left")):
        refuse(root, "TreeNode")
    values = []
    nodes = [root]
    for node in nodes:
        if node is None:
            values.append(None)
            continue
        values.append(write_integer(node.val))
        nodes.append(node.left)
        nodes.append(node.right)
        if len(nodes) > 2 * MAX_NODES:
            raise ValueError("the TreeNode of the answer has a cycle: it never ends")
    return strip_nulls(values)


def write_next_tree(root):
    values = []
    while root is not None:
        node, root = root, None
        while node is not None:
            if not hasattr(node, "next"):
                refuse(node, "Node")
            values.append(write_integer(node.val))
            root = root or node.left or node.right
            node = node.next
            if len(values) > 2 * MAX_NODES:
                raise ValueError("the Node of the answer has a cycle: it never ends")
        values.append("#")
    return values


def write_nary(root):
    if root is None:
        return []
    if not hasattr(root, "children"):
        refuse(root, "Node")
    values, nodes = [write_integer(root.val), None], [root]
    for node in nodes:
        children = node.children or []
        values += [write_integer(child.val) for child in children]
        values.append(None)
        nodes += children
        if len(nodes) > MAX_NODES:
            raise ValueError("the Node of the answer has a cycle: it never ends")
    return strip_nulls(values)


def write_graph(start):
    if not (start is None or hasattr(start, "neighbors")):
        refuse(start, "Node")
    found = walk(start, "GraphNode")
    nodes = {value_of(node): node for node in found}
    if len(nodes) != len(found) or any(number not in nodes for number in range(1, len(found) + 1)):
        return "the values of the nodes are not 1 to n"
    return [[value_of(node) for node in nodes[number].neighbors] for number in range(1, len(nodes) + 1)]


def write_random_list(head):
    if not (head is None or hasattr(head, "random")):
        refuse(head, "Node")
    nodes = walk(head, "RandomNode")
    if nodes and nodes[-1].next is not None:
        raise ValueError("the Node of the answer has a cycle: it never ends")
    indexes = {id(node): index for index, node in enumerate(nodes)}
    if any(node.random is not None and id(node.random) not in indexes for node in nodes):
        return "a random pointer leads out of the list"
    return [[write_integer(value_of(node)), node.random and indexes[id(node.random)]] for node in nodes]


def strip_nulls(values):
    while values and values[-1] is None:
        values.pop()
    return values


NEXT_NODES = {
    "ListNode": lambda node: (node.next,),
    "RandomNode": lambda node: (node.next,),
    "TreeNode": lambda node: (node.left, node.right),
    "NextNode": lambda node: (node.left, node.right),
    "ParentNode": lambda node: (node.left, node.right),
    "NaryNode": lambda node: node.children or (),
    "GraphNode": lambda node: node.neighbors or (),
}
READERS = {
    "ListNode": read_linked_list,
    "TreeNode": read_tree,
    "NextNode": read_next_tree,
    "ParentNode": read_parent_tree,
    "NaryNode": read_nary,
    "GraphNode": read_graph,
    "RandomNode": read_random_list,
}
WRITERS = {
    "ListNode": write_linked_list,
    "TreeNode": write_tree,
    "NextNode": write_next_tree,
    "ParentNode": write_tree,
    "NaryNode": write_nary,
    "GraphNode": write_graph,
    "RandomNode": write_random_list,
}


def walk(value, kind):
    """All nodes that can be reached, each once: of a list by its order, of a tree by its levels."""
    if item := item_of(kind):
        return [node for part in value or () for node in walk(part, item)]
    if kind not in NEXT_NODES:
        return []
    nodes, seen, waiting = [], set(), [value]
    for node in waiting:
        if node is not None and id(node) not in seen:
            seen.add(id(node))
            nodes.append(node)
            waiting += NEXT_NODES[kind](node)
    return nodes


class Links:
    """What ties the arguments of a function together, and its answer to them: ties, node_of and new."""

    def __init__(self, params, returns):
        self.params = params
        self.returns = returns
        self.referred = {param["node_of"] for param in (*params.values(), returns) if "node_of" in param}
        self.referred |= {name for param in params.values() for name in param.get("ties", ())}

    def tie(self, arguments):
        """Ties lists and puts nodes in the place of what stands for them. Returns the nodes as they were given."""
        nodes = {name: walk(arguments[name], self.params[name]["type"]) for name in self.referred}
        given = {}
        if "new" in self.returns:
            every = (walk(value, self.params[name]["type"]) for name, value in arguments.items())
            given = {id(node): node for found in every for node in found}
        for name, param in self.params.items():
            if "ties" in param:
                tied, target = (nodes[end] for end in param["ties"])
                if arguments[name] >= 0:
                    tied[-1].next = target[arguments[name]]
            elif "node_of" in param and arguments[name] is not None:
                choices = nodes[param["node_of"]]
                if param["type"] in LISTS:
                    arguments[name] = choices[arguments[name]]
                else:
                    arguments[name] = next(node for node in choices if node.val == arguments[name])
        return nodes, given

    def write_answer(self, returned, known, write):
        nodes, given = known
        if "node_of" in self.returns:
            return self._tell_node(returned, nodes[self.returns["node_of"]])
        written = write(returned)
        if any(id(node) in given for node in walk(returned, self.returns["type"])):
            return "not a copy: the answer holds a node that was given"
        return written

    def _tell_node(self, node, nodes):
        if node is None:
            return None
        for index, known in enumerate(nodes):
            if known is node:
                return index if self.returns["type"] in LISTS else write_integer(node.val)
        return f"a node that is not in {self.returns['node_of']}"
