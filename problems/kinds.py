"""The words that a problem is described by; shared by packages (no Django there) and models."""

from enum import StrEnum


class Kind(StrEnum):
    FUNCTION = "function"
    STDIO = "stdio"


class Difficulty(StrEnum):
    EASY = "easy"
    MEDIUM = "medium"
    HARD = "hard"
