"""Runs the user's solution.py: `driver.pyc function` answers case after case, `driver.pyc stdio` is the program itself.

It imports only what is built into the interpreter, because starting is most of what a small submission costs, and
its other parts (leetsim.*) only for functions, after the user's source was compiled.
"""

import builtins
import marshal
import posix
import resource
import sys
from _json import encode_basestring_ascii, make_encoder, make_scanner

SOURCE = "solution.py"
ANSWERS = 3
MAX_RECURSION = 550_000
BYTES_PER_CALL = 1024  # a call's stack and frame take 300 to 600


# --- the user's program -------------------------------------------------------------------------------------------


def read_source():
    with open(SOURCE, "rb") as file:
        return file.read()


def compile_source(source, flags):
    """The user's code, or the end of the process: nothing has been written to ANSWERS then, and none of it has run."""
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


def give_names(namespace, source, code, prelude):
    """What LeetCode imports for the user, but only what the code uses: importing all of it takes 40 ms."""
    owners = prelude["names"]
    used = find_used_names(code, prelude["opcodes"])
    # A comment may be all that tells that a parameter is of one of the older types.
    used |= {name for name, text in prelude["older"] if text in source}
    if used & {"eval", "exec", "globals", "get_type_hints"}:  # they may use any name
        used = owners.keys()
    for name in used & owners.keys():
        module, attribute = owners[name]
        value = __import__(module, fromlist=[attribute])
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


class Channel:
    """The judge's end: values to read, one to each line, and calls of the helper to ask."""

    def __init__(self):
        # The user's own reading of stdin, if any, finds it empty.
        self.lines = open(posix.dup(0), "rb", buffering=1 << 16)
        posix.close(0)
        posix.open("/dev/null", posix.O_RDONLY)  # takes the lowest free number, which is 0

    def has_more(self):
        return bool(self.lines.peek(1))

    def read(self):
        return parse(self.lines.readline())

    def ask(self, call):
        send("?" + "".join(encode(call, 0)))


def run_function():
    channel = Channel()
    with open(sys.argv[0].replace("driver.pyc", "prelude"), "rb") as file:
        prelude = marshal.load(file)
    # Annotations are not evaluated, so their names cost nothing: importing typing takes 8 ms.
    source = read_source()
    code = compile_source(source, prelude["annotations"])
    from leetsim import calls

    with open("signature.json", "rb") as file:
        signature = parse(file.read())
    namespace = make_module("solution")
    give_names(namespace, source, code, prelude)
    if node_class := calls.find_node_class(signature):
        namespace["Node"] = node_class
    exec(code, namespace)
    answer = calls.choose_case(signature, namespace, channel)
    caches = calls.find_caches(namespace)
    flush()
    send("")
    while channel.has_more():
        text = "".join(encode(answer(), 0))
        flush()
        send(text)
        for clear in caches:
            clear()
    posix._exit(0)  # the answers are there: there is nothing to tidy up


def run_program():
    code = compile_source(read_source(), 0)
    sys.argv = [SOURCE, *sys.argv[2:]]
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
