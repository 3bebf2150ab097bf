"""A built-in set of hostile programs, and what tries them on this host. See attack.py for the form of one."""

from .attack import KINDS, Attack, AttackError, load
from .trying import Outcome, Trial

__all__ = ["KINDS", "Attack", "AttackError", "Outcome", "Trial", "load"]
