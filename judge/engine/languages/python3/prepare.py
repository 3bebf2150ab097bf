"""Makes what the driver starts from, once for each version of Python: its parts, and the table of given names."""

import __future__

import builtins
import marshal
import opcode
import py_compile
from pathlib import Path

# As LeetCode does it: `from ... import *` of these, then the modules themselves, which win over equal names in them.
MODULES = (
    "string", "re", "datetime", "collections", "heapq", "bisect", "copy", "math", "random", "statistics",
    "itertools", "functools", "operator", "io", "sys", "json",
)  # fmt: skip
SORTED_CONTAINERS = ("SortedDict", "SortedKeyList", "SortedList", "SortedSet")

# Of LeetCode's older problems.
OLDER = {
    "Interval": ("leetsim.older", "Pair"),
    "Point": ("leetsim.older", "Pair"),
    "RandomListNode": ("leetsim.nodes", "RandomNode"),
    "TreeLinkNode": ("leetsim.nodes", "NextNode"),
    "UndirectedGraphNode": ("leetsim.nodes", "GraphNode"),
}


def list_names() -> dict[str, tuple[str, str]]:
    """Each name that the user is given, and the module and attribute it stands for ("": the module itself)."""
    names = {}
    # typing comes first, so that its Counter, OrderedDict and the like give way to the real ones.
    for module in ("typing", *MODULES):
        names |= {name: (module, name) for name in star_import(module)}
    names = {name: owner for name, owner in names.items() if not hasattr(builtins, name)}
    names |= {module: (module, "") for module in MODULES}
    names |= {name: ("sortedcontainers", name) for name in SORTED_CONTAINERS}
    names |= {name: ("leetsim.nodes", name) for name in ("ListNode", "TreeNode")}
    names |= {"NestedInteger": ("leetsim.nested", "NestedInteger")}
    return names | OLDER


def star_import(module: str) -> list[str]:
    namespace: dict[str, object] = {}
    exec(f"from {module} import *", namespace)
    return [name for name in namespace if name != "__builtins__"]


OPCODES = ("EXTENDED_ARG", "LOAD_GLOBAL", "LOAD_NAME", "STORE_GLOBAL", "STORE_NAME")
prelude = {
    "names": list_names(),
    "older": [(name, name.encode()) for name in OLDER],
    "opcodes": [opcode.opmap[name] for name in OPCODES],
    "annotations": __future__.annotations.compiler_flag,
}
Path("prelude").write_bytes(marshal.dumps(prelude))
py_compile.compile("driver.py", cfile="driver.pyc", doraise=True)
Path("__init__.py").touch()
for part in ("__init__", "values", "nodes", "more_nodes", "older", "nested", "calls"):
    py_compile.compile(f"{part}.py", cfile=f"lib/leetsim/{part}.pyc", doraise=True)
