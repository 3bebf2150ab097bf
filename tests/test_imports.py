"""The direction of imports: engine <- problems, judge <- lab; judge may import problems; nothing imports leetsim."""

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
APPS = {"api", "chaos", "cli", "community", "judge", "lab", "leetsim", "problems", "setup", "tests"}
NOT_OURS = {"attacks", "catalog", "languages"}  # hostile programs, solutions, and the drivers of judged programs


def list_imports(file: Path) -> Iterator[str]:
    """The full names of the modules that a file imports, relative ones resolved."""
    package = file.relative_to(ROOT).parent.parts
    for node in ast.walk(ast.parse(file.read_text(), str(file))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = package[: len(package) - node.level + 1] if node.level else ()
            module = ".".join([*base, *filter(None, [node.module])])
            # "from judge import engine" is an import of judge.engine.
            yield from (f"{module}.{alias.name}" for alias in node.names)


def find_files(folder: str) -> list[Path]:
    files = sorted((ROOT / folder).rglob("*.py"))
    return [file for file in files if not NOT_OURS & set(file.relative_to(ROOT).parts[:-1]) or file.parent == ENGINE]


ENGINE = ROOT / "judge" / "engine" / "languages"


def is_below(module: str, package: str) -> bool:
    return module == package or module.startswith(f"{package}.")


def test_the_engine_imports_the_standard_library_alone():
    for file in find_files("judge/engine"):
        for module in list_imports(file):
            top = module.partition(".")[0]
            assert top in sys.stdlib_module_names or is_below(module, "judge.engine"), f"{file} imports {module}"


@pytest.mark.parametrize(
    ("folder", "allowed"),
    [
        ("problems", ["problems", "judge.engine"]),
        ("judge", ["judge", "problems"]),
        ("community", ["community", "judge", "problems"]),
        ("lab", ["lab", "judge", "problems", "chaos"]),  # for the simulation's own sites
        ("api", ["api", "judge", "problems"]),
        ("cli", ["cli"]),
        ("setup", ["setup"]),
    ],
)
def test_imports_go_one_way(folder: str, allowed: list[str]):
    for file in find_files(folder):
        for module in list_imports(file):
            ours = module.partition(".")[0] in APPS
            assert not ours or any(is_below(module, name) for name in allowed), f"{file} imports {module}"


def test_importing_the_engine_loads_neither_django_nor_redis():
    program = "import judge.engine, sys; print([name for name in ('django', 'redis', 'rq') if name in sys.modules])"
    done = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_the_judge_package_itself_is_empty():
    assert (ROOT / "judge" / "__init__.py").read_text() == ""
