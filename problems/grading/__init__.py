"""Are a problem's tests any good? Small changes to its right solutions must be caught by a case."""

from .grade import Grade, Survivor, grade
from .mutants import Mutant, list_mutants

__all__ = ["Grade", "Mutant", "Survivor", "grade", "list_mutants"]
