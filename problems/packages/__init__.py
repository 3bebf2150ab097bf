"""Problem packages: Kattis' format in all its versions, and what a LeetCode problem adds under `leetsim:`.

`read(path)` takes a folder or an archive in without running anything of it; `build(package, sandbox)` runs its
generators and fills in missing answers; `verify(package, sandbox)` judges its own submissions. Django is not needed.
"""

from .building import build
from .cases import CaseError, PackageCase, check_expected, check_input
from .errors import PackageError
from .files import digest, load
from .package import CATALOG, Package, find, read, read_files
from .statements import Attachment, fill_samples
from .submissions import Expectation, Submission
from .testdata import Group
from .verifying import Outcome, find_faults, find_refused_inputs, verify, verify_submission

__all__ = [
    "CATALOG",
    "Attachment",
    "CaseError",
    "Expectation",
    "Group",
    "Outcome",
    "Package",
    "PackageCase",
    "PackageError",
    "Submission",
    "build",
    "check_expected",
    "check_input",
    "digest",
    "fill_samples",
    "find",
    "find_faults",
    "find_refused_inputs",
    "load",
    "read",
    "read_files",
    "verify",
    "verify_submission",
]
