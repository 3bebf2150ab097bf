"""Mutants of a Python solution: each differs from it by one small change, such as people make by mistake."""

import ast
import copy
from collections.abc import Callable, Iterator
from dataclasses import dataclass

Change = Callable[[], None]

COMPARISONS: dict[type[ast.cmpop], tuple[type[ast.cmpop], ...]] = {
    ast.Lt: (ast.LtE, ast.GtE),
    ast.LtE: (ast.Lt, ast.Gt),
    ast.Gt: (ast.GtE, ast.LtE),
    ast.GtE: (ast.Gt, ast.Lt),
    ast.Eq: (ast.NotEq,),
    ast.NotEq: (ast.Eq,),
    ast.In: (ast.NotIn,),
    ast.NotIn: (ast.In,),
    ast.Is: (ast.IsNot,),
    ast.IsNot: (ast.Is,),
}
OPERATORS: dict[type[ast.operator], type[ast.operator]] = {
    ast.Add: ast.Sub,
    ast.Sub: ast.Add,
    ast.Mult: ast.Add,
    ast.FloorDiv: ast.Mult,
    ast.Div: ast.Mult,
    ast.Mod: ast.FloorDiv,
    ast.Pow: ast.Mult,
    ast.LShift: ast.RShift,
    ast.RShift: ast.LShift,
    ast.BitAnd: ast.BitOr,
    ast.BitOr: ast.BitAnd,
    ast.BitXor: ast.BitOr,
}
FUNCTIONS = {"min": "max", "max": "min", "any": "all", "all": "any"}
# Left out, they leave a program that still makes sense; an import or a definition left out does not.
DROPPED = (ast.Assign, ast.AugAssign, ast.AnnAssign, ast.Expr, ast.Return, ast.Break, ast.Continue, ast.Delete)


@dataclass(frozen=True)
class Mutant:
    source: str
    line: int
    change: str  # in words


def list_mutants(source: str) -> list[Mutant]:
    """One for each change; none that compiles to the same code as the solution or as another mutant."""
    tree = ast.parse(source)
    seen = {code_of(source)}
    mutants = []
    for number in range(count_changes(tree)):
        mutated = copy.deepcopy(tree)
        line, words, change = pick(mutated, number)
        change()
        text = ast.unparse(ast.fix_missing_locations(mutated)) + "\n"
        try:
            code = code_of(text)
        except (SyntaxError, ValueError):
            continue
        if code not in seen:
            seen.add(code)
            mutants.append(Mutant(text, line, words))
    return mutants


def code_of(source: str) -> str:
    """Equal when the programs are, but for names of lines."""
    return ast.dump(ast.parse(ast.unparse(ast.parse(source))))


def count_changes(tree: ast.AST) -> int:
    return sum(1 for _ in list_changes(tree))


def pick(tree: ast.AST, number: int) -> tuple[int, str, Change]:
    for index, found in enumerate(list_changes(tree)):
        if index == number:
            return found
    raise IndexError(number)


def list_changes(tree: ast.AST) -> Iterator[tuple[int, str, Change]]:
    """Line, words, and what to do, for each change that can be made to this very tree."""
    skipped = {id(node) for annotation in find_annotations(tree) for node in ast.walk(annotation)}
    for node in ast.walk(tree):
        if id(node) in skipped:
            continue
        for words, change in changes_of(node):
            yield getattr(node, "lineno", 0), words, change


def find_annotations(tree: ast.AST) -> Iterator[ast.AST]:
    """They do nothing, and neither do words that document."""
    for node in ast.walk(tree):
        for name in ("annotation", "returns"):
            if isinstance(annotation := getattr(node, name, None), ast.AST):
                yield annotation
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            yield node


def changes_of(node: ast.AST) -> Iterator[tuple[str, Change]]:
    match node:
        case ast.Compare():
            yield from change_comparisons(node)
        case ast.BinOp() | ast.AugAssign() if type(node.op) in OPERATORS:
            other = OPERATORS[type(node.op)]
            yield f"{show(node.op)} → {show(other())}", lambda: setattr(node, "op", other())
        case ast.BoolOp():
            junction = ast.Or if isinstance(node.op, ast.And) else ast.And
            yield f"{show(node.op)} → {show(junction())}", lambda: setattr(node, "op", junction())
        case ast.UnaryOp(op=ast.Not() | ast.USub()):
            yield f"{show(node.op)} left out", lambda: become(node, node.operand)
        case ast.Constant():
            yield from change_constant(node)
        case ast.Call(func=ast.Name(id=name)) if name in FUNCTIONS:
            yield f"{name} → {FUNCTIONS[name]}", lambda: setattr(node.func, "id", FUNCTIONS[name])
        case ast.Call(func=ast.Name(id="range"), args=arguments) if arguments:
            yield from change_range(arguments)
    if isinstance(node, ast.If | ast.While | ast.IfExp) and isinstance(node.test, ast.Name | ast.Call | ast.Attribute):
        yield "condition turned round", lambda: setattr(node, "test", ast.UnaryOp(ast.Not(), node.test))
    if isinstance(node, ast.For | ast.While):
        yield "loop runs once", lambda: node.body.append(ast.Break())
    yield from drop_statements(node)


def change_comparisons(node: ast.Compare) -> Iterator[tuple[str, Change]]:
    for index, operator in enumerate(node.ops):
        for other in COMPARISONS.get(type(operator), ()):
            yield f"{show(operator)} → {show(other())}", replace_at(node.ops, index, other())


def change_constant(node: ast.Constant) -> Iterator[tuple[str, Change]]:
    value = node.value
    if isinstance(value, bool):
        yield f"{value} → {not value}", lambda: setattr(node, "value", not value)
    elif isinstance(value, int | float):
        for other in (value + 1, value - 1):
            yield f"{value} → {other}", set_constant(node, other)
    elif isinstance(value, str) and value:
        yield f"{value!r} → ''", lambda: setattr(node, "value", "")


def change_range(arguments: list[ast.expr]) -> Iterator[tuple[str, Change]]:
    """Its end; a constant there is changed as one."""
    index = min(1, len(arguments) - 1)
    end = arguments[index]
    if not isinstance(end, ast.Constant):
        for operator in (ast.Add(), ast.Sub()):
            longer = ast.BinOp(end, operator, ast.Constant(1))
            yield f"end of range {show(operator)} 1", replace_at(arguments, index, longer)


def drop_statements(node: ast.AST) -> Iterator[tuple[str, Change]]:
    for name in ("body", "orelse", "finalbody"):
        block = getattr(node, name, None)
        if not isinstance(block, list):
            continue
        for index, statement in enumerate(block):
            is_words = isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Constant)
            if isinstance(statement, DROPPED) and not is_words:
                yield f"line {statement.lineno} left out", replace_at(block, index, ast.Pass())


def replace_at(items: list, index: int, item: ast.AST) -> Change:
    return lambda: items.__setitem__(index, item)


def set_constant(node: ast.Constant, value: float) -> Change:
    return lambda: setattr(node, "value", value)


def become(node: ast.AST, other: ast.AST) -> None:
    """Put another expression in the place of this one, which its parent still holds."""
    node.__class__ = other.__class__
    node.__dict__ = other.__dict__


def show(operator: ast.AST) -> str:
    return SYMBOLS.get(type(operator), type(operator).__name__)


SYMBOLS: dict[type[ast.AST], str] = {
    ast.Lt: "<",
    ast.LtE: "<=",
    ast.Gt: ">",
    ast.GtE: ">=",
    ast.Eq: "==",
    ast.NotEq: "!=",
    ast.In: "in",
    ast.NotIn: "not in",
    ast.Is: "is",
    ast.IsNot: "is not",
    ast.Add: "+",
    ast.Sub: "-",
    ast.Mult: "*",
    ast.FloorDiv: "//",
    ast.Div: "/",
    ast.Mod: "%",
    ast.Pow: "**",
    ast.LShift: "<<",
    ast.RShift: ">>",
    ast.BitAnd: "&",
    ast.BitOr: "|",
    ast.BitXor: "^",
    ast.And: "and",
    ast.Or: "or",
    ast.Not: "not",
    ast.USub: "-",
}
