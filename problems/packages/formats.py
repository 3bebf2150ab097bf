"""What the versions of the Kattis problem package format call things, and what they leave to be guessed."""

from dataclasses import dataclass
from enum import StrEnum


class Format(StrEnum):
    LEGACY = "legacy"
    V2023_07 = "2023-07-draft"
    V2025_09 = "2025-09"


# How packages spell them.
FORMATS = {
    "legacy": Format.LEGACY,
    "legacy-icpc": Format.LEGACY,
    "2023-07-draft": Format.V2023_07,
    "2023-07": Format.V2023_07,
    "draft": Format.V2025_09,
    "2025-09-draft": Format.V2025_09,
    "2025-09": Format.V2025_09,
}
STATEMENT_FOLDERS = ("statement", "problem_statement")
INPUT_VALIDATOR_FOLDERS = ("input_validators", "input_format_validators")
OUTPUT_VALIDATOR_FOLDERS = ("output_validator", "output_validators")
# What LeetSim adds.
OWN_FOLDERS = ("checkers", "helpers")
FOLDERS = {
    *STATEMENT_FOLDERS,
    *INPUT_VALIDATOR_FOLDERS,
    *OUTPUT_VALIDATOR_FOLDERS,
    *OWN_FOLDERS,
    "attachments",
    "data",
    "generators",
    "solution",
    "submissions",
}
# Would change what a verdict says: not to be left out.
REFUSED_FOLDERS = {
    "include": "files that are added to every submission",
    "graders": "custom graders",
    "static_validator": "validators of source code",
}
# Helps authors; neither judged by nor shown.
FOLDERS_WITHOUT_EFFECT = {
    "answer_validators",
    "input_visualizer",
    "input_visualizers",
    "output_visualizer",
    "output_visualizers",
    "static_validators",
    "test_case_visualizer",
    "visualizers",
}


@dataclass(frozen=True)
class TimeRule:
    """A time limit that the package leaves to be measured: the slowest accepted submission, times this, rounded up."""

    multiplier: float
    resolution_s: float


TIME_RULES = {
    Format.LEGACY: TimeRule(5.0, 1.0),
    Format.V2023_07: TimeRule(2.0, 1.0),
    Format.V2025_09: TimeRule(2.0, 1.0),
}
# MiB; the formats leave it to the system, and typical ones say this.
DEFAULT_MEMORY_MIB = {Format.LEGACY: 1024, Format.V2023_07: 1024, Format.V2025_09: 2048}
