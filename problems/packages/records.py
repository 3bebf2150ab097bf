"""That a package of the catalogue was verified: kept beside it, so that each site need not do it again."""

import json
from dataclasses import dataclass
from pathlib import Path

FILE = ".verified"  # with a dot in front: no part of the package


@dataclass(frozen=True)
class Record:
    digest: str  # of the package
    judge: str  # the judge's version
    right: int
    skipped: int  # submissions in languages that the host had not


def read_record(folder: Path) -> Record | None:
    try:
        return Record(**json.loads((folder / FILE).read_text()))
    except (OSError, ValueError, TypeError):
        return None


def write_record(folder: Path, record: Record) -> None:
    (folder / FILE).write_text(json.dumps(vars(record)) + "\n")
