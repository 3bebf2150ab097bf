"""Runs the user's solution.py: `driver.pyc function` answers case after case, `driver.pyc stdio` is the program itself.

It imports only what is built into the interpreter, because starting is most of what a small submission costs.
"""

import builtins
import io
import marshal
import posix
import resource
import sys
from _json import encode_basestring_ascii, make_encoder, make_scanner

SOURCE = "solution.py"
ANSWERS = 3
MAX_RECURSION = 550_000
BYTES_PER_CALL = 1024  # a call's stack and frame take 300 to 600
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


# --- the user's program -------------------------------------------------------------------------------------------


def compile_source(flags):
    """The user's code, or the end of the process: nothing has been written to ANSWERS then, and none of it has run."""
    with open(SOURCE, "rb") as file:
        source = file.read()
    try:
        code = compile(source, SOURCE, "exec", flags, dont_inherit=True)
    except Exception as error:
        sys.excepthook(type(error), error.with_traceback(None), None)
        posix._exit(1)
    send("")
    return code


def make_module(name):
    module = type(sys)(name)
    module.__file__ = SOURCE
    sys.modules[name] = module
    return module.__dict__


def find_used_names(code, opcodes):
    """The global names that the code may read before it has set them itself."""
    extended_arg, load_global, load_name, store_global, store_name = opcodes
    read_first, read, written = set(), set(), set()
    codes = [code]
    for scope in codes:
        own, argument = set(), 0
        instructions = scope.co_code
        for operation, low_byte in zip(instructions[::2], instructions[1::2]):
            argument = argument << 8 | low_byte
            if operation == extended_arg:
                continue
            if operation == load_global:
                read.add(scope.co_names[argument >> 1])
            elif operation == load_name:
                if scope.co_names[argument] not in own:
                    (read_first if scope is code else read).add(scope.co_names[argument])
            elif operation == store_name:
                own.add(scope.co_names[argument])
            elif operation == store_global:
                written.add(scope.co_names[argument])
            argument = 0
        if scope is code:
            written |= own
        codes += [constant for constant in scope.co_consts if type(constant) is type(code)]
    return read_first | (read - written)


def give_names(namespace, code, prelude):
    """What LeetCode imports for the user, but only what the code uses: importing all of it takes 40 ms."""
    owners = prelude["names"]
    used = find_used_names(code, prelude["opcodes"])
    if used & {"eval", "exec", "globals", "get_type_hints"}:  # they may use any name
        used = owners.keys()
    for name in used & owners.keys():
        module, attribute = owners[name]
        value = __import__(module)
        namespace[name] = getattr(value, attribute) if attribute else value


def report(error):
    """The trace as Python prints it, with the user's frames alone."""
    try:
        import linecache
        import traceback

        with open(SOURCE, encoding="utf-8", errors="replace") as file:
            linecache.cache[SOURCE] = (0, None, file.readlines(), SOURCE)
        # Each end of an endless recursion is enough.
        whole = traceback.TracebackException.from_exception(error, limit=-200, compact=True)
        links = [whole]
        for link in links:
            link.stack = traceback.StackSummary.from_list([frame for frame in link.stack if frame.filename == SOURCE])
            links += [cause for cause in (link.__cause__, link.__context__) if cause]
        flush()
        sys.__stderr__.write("".join(whole.format()))
        sys.__stderr__.flush()
    except MemoryError:
        posix.write(2, b"MemoryError\n")


# --- values -------------------------------------------------------------------------------------------------------


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


def make_reader(kind, namespace):
    """The function from a JSON value to the argument, or None when they are the same."""
    item = item_of(kind)
    if item:
        read_item = make_reader(item, namespace)
        return read_item and (lambda values: [read_item(value) for value in values])
    if kind == "double":
        return float
    # The user may have pasted the class.
    if kind == "ListNode":
        return lambda values: read_linked_list(values, namespace["ListNode"])
    if kind == "TreeNode":
        return lambda values: read_tree(values, namespace["TreeNode"])
    return None


def item_of(kind):
    if kind.endswith("[]"):
        return kind[:-2]
    return kind[5:-1] if kind.startswith("list<") else None


def refuse(value, kind):
    raise TypeError(f"{value!r:.200} is not a valid value for the return type {kind}") from None


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
    while values and values[-1] is None:
        values.pop()
    return values


SCALARS = {
    "integer": (int, write_integer),
    "long": (int, write_integer),
    "double": (float, write_double),
    "boolean": (bool, bool),
    "string": (str, write_string),
    "character": (str, write_string),
}
WRITERS = {
    "ListNode": write_linked_list,
    "TreeNode": write_tree,
    "void": lambda value: None,
    **{kind: write for kind, (exact, write) in SCALARS.items()},
}


def make_writer(kind):
    """The function from an answer of that type to a JSON value."""
    item = item_of(kind)
    if not item:
        return WRITERS[kind]
    write_item = make_writer(item)
    exact = SCALARS[item][0] if item in SCALARS else None

    def write(values):
        if type(values) is not list:
            if isinstance(values, dict) or isinstance(values, (str, bytes)) and item != "character":
                refuse(values, kind)
            try:
                values = list(values)  # a tuple, set, deque, generator, array ...
            except TypeError:
                refuse(values, kind)
        if exact and set(map(type, values)) <= {exact}:
            return values
        return [write_item(value) for value in values]

    return write


# --- the loop -----------------------------------------------------------------------------------------------------


class JsonOptions:
    strict = True
    object_hook = object_pairs_hook = None
    parse_float = float
    parse_int = int
    parse_constant = float


scan = make_scanner(JsonOptions)
encode = make_encoder(None, None, encode_basestring_ascii, None, ":", ",", False, False, True)


def parse(line):
    return scan(line.decode(), 0)[0]


def send(line):
    data = memoryview(f"{line}\n".encode())
    while data:
        data = data[posix.write(ANSWERS, data) :]


def flush():
    for stream in (sys.stdout, sys.stderr, sys.__stdout__, sys.__stderr__):
        stream.flush()


def make_function_case(signature, namespace):
    """The function from one case's lines to its answer."""
    name = signature["name"]
    readers = [make_reader(param["type"], namespace) for param in signature["params"]]
    output = signature.get("output")
    index = output["paramindex"] if output else None
    sized = bool(output and "size" in output)
    write = make_writer(signature["params"][index]["type"] if output else signature["return"]["type"])

    def answer(lines):
        arguments = [parse(lines.readline()) for _ in readers]
        arguments = [read(value) if read else value for read, value in zip(readers, arguments)]
        returned = getattr(namespace["Solution"](), name)(*arguments)
        if not output:
            return write(returned)
        changed = arguments[index]
        return write(changed[: write_integer(returned)] if sized else changed)

    return answer


def find_caches(namespace):
    """The caches of methods: each case has its own Solution, so what they hold is of no use to the next case."""
    members = vars(namespace.get("Solution", object)).values()
    return [member.cache_clear for member in members if hasattr(member, "cache_clear")]


def make_class_case(signature, namespace):
    class_name = signature["classname"]

    def prepare(method):
        readers = [make_reader(param["type"], namespace) for param in method["params"]]
        return readers, make_writer(method["return"]["type"])

    constructor = prepare({**signature["constructor"], "return": {"type": "void"}})
    methods = {method["name"]: prepare(method) for method in signature["methods"]}

    def answer(lines):
        names, calls = parse(lines.readline()), parse(lines.readline())
        instance, answers = None, []
        for name, arguments in zip(names, calls):
            readers, write = methods[name] if instance is not None else constructor
            arguments = [read(value) if read else value for read, value in zip(readers, arguments)]
            if instance is None:
                instance = namespace[class_name](*arguments)
                answers.append(None)
            else:
                answers.append(write(getattr(instance, name)(*arguments)))
        return answers

    return answer


def take_input():
    """The cases' lines. The user's own reading of stdin, if any, finds it empty."""
    lines = io.open(posix.dup(0), "rb", buffering=1 << 16)
    posix.close(0)
    posix.open("/dev/null", posix.O_RDONLY)  # takes the lowest free number, which is 0
    return lines


def run_function():
    lines = take_input()
    with open(sys.argv[0].replace("driver.pyc", "prelude"), "rb") as file:
        prelude = marshal.load(file)
    with open("signature.json", "rb") as file:
        signature = parse(file.read())
    # Annotations are not evaluated, so their names cost nothing: importing typing takes 8 ms.
    code = compile_source(prelude["annotations"])
    namespace = make_module("solution")
    namespace.update(ListNode=ListNode, TreeNode=TreeNode)
    give_names(namespace, code, prelude)
    exec(code, namespace)
    make_case = make_class_case if "classname" in signature else make_function_case
    answer = make_case(signature, namespace)
    caches = find_caches(namespace)
    flush()
    send("")
    while lines.peek(1):
        text = "".join(encode(answer(lines), 0))
        flush()
        send(text)
        for clear in caches:
            clear()
    posix._exit(0)  # the answers are there: there is nothing to tidy up


def run_program():
    code = compile_source(0)
    sys.argv = [SOURCE]
    exec(code, make_module("__main__"))


def choose_recursion_limit():
    """Endless recursion should be a RecursionError before it is out of memory or of stack."""
    stack = resource.getrlimit(resource.RLIMIT_STACK)[0]
    return MAX_RECURSION if stack == resource.RLIM_INFINITY else min(MAX_RECURSION, stack // BYTES_PER_CALL)


def main():
    builtins.exit = builtins.quit = sys.exit
    sys.setrecursionlimit(choose_recursion_limit())
    try:
        {"function": run_function, "stdio": run_program}[sys.argv[1]]()
    except SystemExit:
        raise
    except BaseException as error:
        report(error)
        sys.exit(1)


main()
