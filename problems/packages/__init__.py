"""Problem packages: Kattis' format (2023-07-draft), and what a LeetCode problem adds under `leetsim:`.

`read(folder)` takes one in without running anything of it; `build(package, sandbox)` runs its generators and
fills in missing answers; `verify(package, sandbox)` judges its own submissions. Django is not needed.
"""

from .building import build
from .cases import CaseError, PackageCase, check_expected, check_input
from .errors import PackageError
from .files import digest, load
from .package import CATALOG, Package, Program, find, read
from .verifying import Outcome, verify

__all__ = [
    "CATALOG",
    "CaseError",
    "Outcome",
    "Package",
    "PackageCase",
    "PackageError",
    "Program",
    "build",
    "check_expected",
    "check_input",
    "digest",
    "find",
    "load",
    "read",
    "verify",
]
