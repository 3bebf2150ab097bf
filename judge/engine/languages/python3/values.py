"""JSON values to arguments, and answers to JSON values, by the types of the signature."""


def item_of(kind):
    if kind.endswith("[]"):
        return kind[:-2]
    return kind[5:-1] if kind.startswith("list<") else None


def refuse(value, kind):
    raise TypeError(f"{value!r:.200} is not a valid value for the return type {kind}") from None


def nodes_of(kind):
    """The module with the class of that kind."""
    if kind in ("QuadNode", "MultilevelNode"):
        from . import more_nodes

        return more_nodes
    from . import nodes

    return nodes


def make_reader(kind, namespace):
    """The function from a JSON value to the argument, or None when they are the same."""
    item = item_of(kind)
    if item == "integer" and ("Interval" in namespace or "Point" in namespace):
        from .older import read_pair

        return read_pair
    if item:
        read_item = make_reader(item, namespace)
        return read_item and (lambda values: [read_item(value) for value in values])
    if kind == "double":
        return float
    if kind == "buffer":
        return lambda size: [""] * size
    if kind.endswith("Node"):
        return nodes_of(kind).make_reader(kind, namespace)
    if kind == "NestedInteger":
        from .nested import read_nested

        return read_nested
    return None


def write_integer(value):
    if type(value) is int:
        return value
    if hasattr(value, "__index__"):  # bool, numpy's integers
        return value.__index__()
    if isinstance(value, float):
        return int(value) if value.is_integer() else float(value)
    return refuse(value, "integer")


def write_double(value):
    return float(value) if hasattr(value, "__float__") or hasattr(value, "__index__") else refuse(value, "double")


def write_string(value):
    return str(value) if isinstance(value, str) else refuse(value, "string")


SCALARS = {
    "integer": (int, write_integer),
    "long": (int, write_integer),
    "double": (float, write_double),
    "boolean": (bool, bool),
    "string": (str, write_string),
    "character": (str, write_string),
}
WRITERS = {
    "buffer": "".join,
    "void": lambda value: None,
    **{kind: write for kind, (exact, write) in SCALARS.items()},
}


def make_writer(kind):
    """The function from an answer of that type to a JSON value."""
    item = item_of(kind)
    if kind.endswith("Node"):
        return nodes_of(kind).WRITERS[kind]
    if kind == "NestedInteger":
        from .nested import write_nested

        return write_nested
    if not item:
        return WRITERS[kind]
    write_item = make_writer(item)
    exact = SCALARS[item][0] if item in SCALARS else None

    def write(values):
        if values is None:
            return None
        if type(values) is not list:
            if isinstance(values, dict) or isinstance(values, (str, bytes)) and item != "character":
                refuse(values, kind)
            try:
                values = list(values)  # a tuple, set, deque, generator, array ...
            except TypeError:
                # An Interval or a Point of the user's own, as LeetCode once had them.
                values = list(getattr(values, "__dict__", {}).values()) or refuse(values, kind)
        if exact and set(map(type, values)) <= {exact}:
            return values
        return [write_item(value) for value in values]

    return write
