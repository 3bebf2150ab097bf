"""How a case calls the user's code: a function, a class call by call, or a chain of its methods."""

from .values import item_of, make_reader, make_writer, nodes_of, write_integer


def choose_case(signature, namespace, channel):
    """The function that reads one case, calls the user's code and returns the answer."""
    if "NestedInteger" in list_kinds(signature):
        from .nested import NestedInteger

        namespace["NestedInteger"] = NestedInteger  # what was pasted has no more than its names and comments
    if "chain" in signature:
        return make_chain_case(signature, namespace, channel)
    if "classname" in signature:
        return make_class_case(signature, namespace, channel)
    return make_function_case(signature, namespace, channel)


def find_node_class(signature):
    """What the user's code calls Node; None when the signature has none."""
    for kind in list_kinds(signature):
        if kind.endswith("Node") and kind not in ("ListNode", "TreeNode"):
            return getattr(nodes_of(kind), kind)
    return None


def list_kinds(signature):
    """Of all parameters and answers, without the levels of lists."""
    constructor = signature.get("constructor", {"params": []})
    described = list(constructor["params"])
    for method in signature.get("methods", [signature]):
        described += [method["return"], *method["params"]]
    kinds = [each["type"] for each in described]
    for index, kind in enumerate(kinds):
        while item := item_of(kind):
            kind = item
        kinds[index] = kind
    return kinds


# --- the user's names ---------------------------------------------------------------------------------------------


def make_snake_name(name):
    return "".join("_" + letter.lower() if letter.isupper() else letter for letter in name).lstrip("_")


def choose_name(name, has, names):
    """The user's name for it: that name, the same in snake case, or else the only one there is."""
    for wanted in (name, make_snake_name(name)):
        if has(wanted):
            return wanted
    return names[0] if len(names) == 1 else name


def find_class(namespace, methods):
    """Solution; or, as files with several attempts have Solution1 and Solution2, the last class with the methods."""
    return namespace["Solution"] if "Solution" in namespace else find_fitting_class(namespace, methods)


def find_fitting_class(namespace, methods):
    classes = [value for value in list_own(namespace) if isinstance(value, type)]
    fitting = [value for value in classes if all(hasattr(value, method) for method in methods)]
    return fitting[-1] if fitting else None


def list_own(namespace):
    return [value for value in namespace.values() if getattr(value, "__module__", None) == "solution"]


def find_function(name, namespace):
    """What calls the user's method on a new Solution; or the user's function, if there is no class."""
    solution = find_class(namespace, [name])
    if solution is not None:
        public = [key for key, value in vars(solution).items() if key[0] != "_" and hasattr(value, "__get__")]
        method = choose_name(name, lambda wanted: hasattr(solution, wanted), public)
        return lambda *arguments: getattr(solution(), method)(*arguments)
    functions = [value.__name__ for value in list_own(namespace) if hasattr(value, "__code__")]
    found = namespace.get(choose_name(name, namespace.__contains__, functions))
    if not callable(found):
        raise NameError(f"there is no class Solution with a method {name}")
    return found


def find_caches(namespace):
    """The caches of methods: each case has its own Solution, so what they hold is of no use to the next case."""
    members = vars(namespace.get("Solution", object)).values()
    return [member.cache_clear for member in members if hasattr(member, "cache_clear")]


# --- a function ---------------------------------------------------------------------------------------------------


def make_function_case(signature, namespace, channel):
    params = {param["name"]: param for param in signature["params"]}
    helper = make_helper(signature, namespace, channel)
    call = find_function(signature["name"], namespace)
    readers = {
        name: make_reader("integer" if "node_of" in param else param["type"], namespace)
        for name, param in params.items()
        if helper is None or param["type"] != type(helper).__name__
    }
    passed = [name for name, param in params.items() if not param.get("hidden") and "ties" not in param]
    returns, output = signature["return"], signature.get("output")
    changed = list(params)[output["paramindex"]] if output else ""
    write = make_writer(params[changed]["type"] if output else returns["type"])
    links = make_links(params, returns)
    # As LeetCode once had it, the tree is changed and nothing is returned.
    in_place = passed[0] if "TreeLinkNode" in namespace and returns["type"] == "NextNode" else ""

    def answer():
        if not readers:
            channel.read()  # null
        arguments = {name: channel.read() for name in readers}
        for name, read in readers.items():
            if read:
                arguments[name] = read(arguments[name])
        known = links.tie(arguments) if links else None
        returned = call(*[arguments.get(name, helper) for name in passed])
        if output:
            value = arguments[changed]
            return write(value[: write_integer(returned)] if "size" in output else value)
        if in_place and returned is None:
            return write(arguments[in_place])
        return links.write_answer(returned, known, write) if links else write(returned)

    return answer


def make_links(params, returns):
    if any("ties" in param or "node_of" in param for param in params.values()) or len(returns) > 1:
        from . import nodes

        return nodes.Links(params, returns)
    return None


# --- the judge's helper -------------------------------------------------------------------------------------------


def make_helper(signature, namespace, channel):
    """The object to be passed; where none is, its methods are given to the user as functions."""
    helper = signature.get("helper")
    if helper is None:
        return None
    functions = {method["name"]: make_helper_function(method, channel) for method in helper["methods"]}
    if all(param["type"] != helper["classname"] for param in signature["params"]):
        namespace.update(functions)
    return type(helper["classname"], (), {name: staticmethod(call) for name, call in functions.items()})()


def make_helper_function(method, channel):
    """A function that the judge answers: the program that knows the secret is not in this box."""
    name, kinds = method["name"], [param["type"] for param in method["params"]]
    writers = [make_writer(kind) for kind in kinds]
    read = make_reader(method["return"]["type"], {})

    def call(*arguments):
        if len(arguments) != len(kinds):
            raise TypeError(f"{name} takes {len(kinds)} arguments, {len(arguments)} were given")
        channel.ask([name, [write(value) for kind, write, value in zip(kinds, writers, arguments) if kind != "buffer"]])
        for kind, buffer in zip(kinds, arguments):
            if kind == "buffer":
                content = channel.read()
                buffer[: len(content)] = content
        value = channel.read()
        return read(value) if read else value

    return call


# --- a class ------------------------------------------------------------------------------------------------------


def prepare(method, namespace):
    return [make_reader(param["type"], namespace) for param in method["params"]], make_writer(method["return"]["type"])


def convert(readers, arguments):
    return [read(value) if read else value for read, value in zip(readers, arguments)]


def make_class_case(signature, namespace, channel):
    user_class = find_named_class(signature, namespace)
    constructor, _ = prepare({**signature["constructor"], "return": {"type": "void"}}, namespace)
    methods = {
        method["name"]: (
            choose_name(method["name"], lambda wanted: hasattr(user_class, wanted), []),
            *prepare(method, namespace),
        )
        for method in signature["methods"]
    }

    def answer():
        names, calls = channel.read(), channel.read()
        instance = user_class(*convert(constructor, calls[0]))
        answers = [None]
        for name, arguments in zip(names[1:], calls[1:]):
            attribute, readers, write = methods[name]
            answers.append(write(getattr(instance, attribute)(*convert(readers, arguments))))
        return answers

    return answer


def make_chain_case(signature, namespace, channel):
    user_class = find_named_class(signature, namespace)
    methods = {method["name"]: method for method in signature["methods"]}
    names = signature["chain"]
    attributes = [choose_name(name, lambda wanted: hasattr(user_class, wanted), []) for name in names]
    readers, _ = prepare(methods[names[0]], namespace)
    _, write = prepare(methods[names[-1]], namespace)

    def answer():
        if not readers:
            channel.read()  # null
        values = convert(readers, [channel.read() for _ in readers])
        shared = user_class() if signature["instances"] == 1 else None
        for name in attributes:
            instance = user_class() if shared is None else shared
            values = [getattr(instance, name)(*values)]
        return write(values[0])

    return answer


def find_named_class(signature, namespace):
    """The class; or, as other sites have it named Solution, the last one with the methods."""
    name = signature["classname"]
    if isinstance(namespace.get(name), type):
        return namespace[name]
    found = find_fitting_class(namespace, [method["name"] for method in signature["methods"]])
    if found is None:
        raise NameError(f"there is no class {name}")
    return found
