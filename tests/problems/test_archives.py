"""Packages as zip archives, which may be anybody's."""

import io
import stat
import struct
import zipfile
from pathlib import Path

import pytest

from problems import packages
from problems.packages import PackageError, files


def write_zip(path: Path, entries: list[tuple[str, bytes, int]]) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content, mode in entries:
            info = zipfile.ZipInfo(name)
            info.external_attr = mode << 16
            archive.writestr(info, content, zipfile.ZIP_DEFLATED)
    return path


def link(name: str, target: str) -> tuple[str, bytes, int]:
    return name, target.encode(), stat.S_IFLNK | 0o777


def file(name: str, content: bytes = b"x") -> tuple[str, bytes, int]:
    return name, content, stat.S_IFREG | 0o644


def test_an_archive_holds_the_package_or_a_folder_with_it(tmp_path: Path) -> None:
    bare = write_zip(tmp_path / "a.zip", [file("problem.yaml"), file("data/secret/1.in")])
    folder = write_zip(tmp_path / "b.zip", [file("sum/problem.yaml"), file("sum/data/secret/1.in")])
    assert packages.load(bare) == packages.load(folder) == {"problem.yaml": b"x", "data/secret/1.in": b"x"}


def test_the_package_is_found_in_outer_folders_and_several_are_named(tmp_path: Path) -> None:
    inner = [file("repo-main/README.md"), file("repo-main/problems/sum/problem.yaml"), file("repo-main/problems/sum/a")]
    archive = write_zip(tmp_path / "a.zip", inner)
    assert packages.load(archive) == {"problem.yaml": b"x", "a": b"x"}
    contest = write_zip(tmp_path / "b.zip", [*inner, file("repo-main/problems/cut/domjudge-problem.ini")])
    with pytest.raises(PackageError, match="2 packages in it: repo-main/problems/cut, repo-main/problems/sum;"):
        packages.load(contest)


def test_what_other_tools_leave_in_archives_is_left_out(tmp_path: Path) -> None:
    names = ["p/problem.yaml", "p/.git/config", "p/.DS_Store", "__MACOSX/p/._problem.yaml", "p/.timelimit"]
    archive = write_zip(tmp_path / "p.zip", [file(name) for name in names])
    assert sorted(packages.load(archive)) == [".timelimit", "problem.yaml"]


def test_odd_names_are_kept(tmp_path: Path) -> None:
    archive = write_zip(tmp_path / "p.zip", [file("data/secret/01 größte Fälle (2).in")])
    assert list(packages.load(archive)) == ["data/secret/01 größte Fälle (2).in"]


def test_links_inside_are_followed_to_files_and_folders(tmp_path: Path) -> None:
    entries = [
        file("p/problem.yaml"),
        file("p/data/secret/a/1.in", b"one"),
        link("p/data/secret/a/2.in", "1.in"),
        link("p/data/secret/b", "./a"),
        link("p/data/sample", "../data/secret/a"),
    ]
    loaded = packages.load(write_zip(tmp_path / "p.zip", entries))
    assert loaded["data/secret/a/2.in"] == b"one"
    assert loaded["data/secret/b/1.in"] == loaded["data/sample/1.in"] == b"one"


REFUSED = {
    "up": ([file("../evil")], "lead nowhere else"),
    "up in the middle": ([file("p/../../evil")], "lead nowhere else"),
    "absolute": ([file("/etc/evil")], "lead nowhere else"),
    "backslash": ([file("p\\..\\..\\evil")], "backslash"),
    "newline": ([file("a\nb")], "printable"),
    "twice": ([file("a"), file("a")], "twice"),
    "link out": ([file("p/x"), link("p/y", "../../etc/passwd")], "leaves the package"),
    "absolute link": ([file("x"), link("y", "/etc/passwd")], "leaves the package"),
    "dangling link": ([file("x"), link("y", "z")], "leads nowhere"),
    "links in a circle": ([file("x"), link("y", "z"), link("z", "y")], "leads nowhere"),
    "link to its own folder": ([file("a/x"), link("a/b/c", "../../a")], "leads nowhere"),
    "device": ([("a", b"", stat.S_IFCHR | 0o644)], "must be a file"),
    "deep": ([file("d/" * 20 + "x")], "nested"),
}


@pytest.mark.filterwarnings("ignore:Duplicate name")
@pytest.mark.parametrize("name", REFUSED)
def test_what_would_reach_beyond_the_package_is_refused(name: str, tmp_path: Path) -> None:
    entries, words = REFUSED[name]
    with pytest.raises(PackageError, match=words):
        packages.load(write_zip(tmp_path / "p.zip", entries))


def test_a_bomb_is_not_unpacked(tmp_path: Path) -> None:
    bomb = write_zip(tmp_path / "bomb.zip", [file("a", b"\0" * (files.MAX_FILE_BYTES + 1))])
    assert bomb.stat().st_size < 200_000
    with pytest.raises(PackageError, match="a: larger than"):
        packages.load(bomb)
    many = write_zip(tmp_path / "many.zip", [file(f"{n}", b"\0" * files.MAX_FILE_BYTES) for n in range(5)])
    with pytest.raises(PackageError, match="the package is larger than"):
        packages.load(many)


def test_a_size_that_lies_does_not_help(tmp_path: Path) -> None:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("a", b"\0" * 10_000_000)
    data = buffer.getvalue()
    path = tmp_path / "p.zip"
    path.write_bytes(data.replace(struct.pack("<I", 10_000_000), struct.pack("<I", 10)))
    with pytest.raises(PackageError):
        packages.load(path)


@pytest.mark.parametrize("content", [b"", b"PK", b"PK\x05\x06" + b"\0" * 18, b"not a zip" * 100])
def test_what_is_no_archive_is_refused(content: bytes, tmp_path: Path) -> None:
    path = tmp_path / "p.zip"
    path.write_bytes(content)
    with pytest.raises(PackageError):
        packages.read(path)


def test_an_encrypted_archive_is_refused(tmp_path: Path) -> None:
    path = write_zip(tmp_path / "p.zip", [file("a")])
    data = bytearray(path.read_bytes())
    data[6] |= 1
    data[data.index(b"PK\x01\x02") + 8] |= 1
    path.write_bytes(data)
    with pytest.raises(PackageError, match="encrypted"):
        packages.load(path)
