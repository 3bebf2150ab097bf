"""A program of a package's author: its files, and where they lie in the package."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True)
class AuthorsProgram:
    path: str  # in the package
    language: str
    source: str  # of the file that is started
    more_files: Mapping[str, str] = field(default_factory=dict)  # by path, seen from that file's folder

    @classmethod
    def from_dict(cls, data: Any) -> "AuthorsProgram":
        """The opposite of `to_dict`; raises ValueError."""
        if not isinstance(data, dict) or not data.keys() <= {"path", "language", "source", "files"}:
            raise ValueError("a program is a mapping with path, language, source and files")
        files = data.get("files", {})
        texts = [data.get("path"), data.get("language"), data.get("source"), *files, *files.values()]
        if not all(isinstance(text, str) for text in texts):
            raise ValueError("a program's path, language, source and files must be text")
        return cls(data["path"], data["language"], data["source"], files)

    def to_dict(self) -> dict[str, Any]:
        data = {"path": self.path, "language": self.language, "source": self.source}
        return data | ({"files": dict(self.more_files)} if self.more_files else {})
