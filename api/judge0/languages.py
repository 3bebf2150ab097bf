"""Judge0's numbers for the languages that both know."""

from judge.engine import Language
from problems.toolchains import list_offered

IDS = {
    50: "c",
    52: "cpp",
    60: "go",
    62: "java",
    63: "javascript",
    71: "python3",
    72: "ruby",
    73: "rust",
    74: "typescript",
}


def list_numbered() -> dict[int, Language]:
    """Those that this site judges now."""
    offered = list_offered()
    return {number: offered[id] for number, id in IDS.items() if id in offered}
