import os

import pytest

from judge.engine.build_cache import BuildCache, UnexpectedFile


@pytest.fixture
def cache(tmp_path):
    return BuildCache(tmp_path / "cache", limit_bytes=1300)


@pytest.fixture
def make(tmp_path):
    def make(name, size=100):
        folder = tmp_path / name
        (folder / "classes").mkdir(parents=True)
        (folder / "classes" / "main").write_bytes(b"x" * size)
        return folder

    return make


def test_it_gives_back_what_was_put(cache, make):
    kept = cache.put("key", make("build"))
    assert cache.get("key") == kept
    assert (kept / "classes" / "main").read_bytes() == b"x" * 100


def test_it_knows_nothing_of_other_keys(cache, make):
    cache.put("key", make("build"))
    assert cache.get("other") is None


@pytest.mark.parametrize("damage", ["truncated", "changed", "missing", "added", "manifest"])
def test_a_corrupt_entry_is_removed_and_not_used(cache, make, damage):
    file = cache.put("key", make("build")) / "classes" / "main"
    match damage:
        case "truncated":
            os.truncate(file, 50)
        case "changed":
            file.write_bytes(b"y" * 100)
        case "missing":
            file.unlink()
        case "added":
            file.with_name("extra").write_text("")
        case "manifest":
            (cache.folder / "key" / "manifest.json").write_text("{")
    assert cache.get("key") is None
    assert not (cache.folder / "key").exists()


@pytest.mark.parametrize("kind", ["link", "fifo"])
def test_a_folder_with_more_than_plain_files_is_refused(cache, make, kind):
    folder = make("build")
    if kind == "link":
        (folder / "passwd").symlink_to("/etc/passwd")
    else:
        os.mkfifo(folder / "pipe")
    with pytest.raises(UnexpectedFile):
        cache.put("key", folder)


def test_the_entries_used_longest_ago_make_room(cache, make):
    for number in range(3):
        cache.put(str(number), make(f"build-{number}", size=400))
        os.utime(cache.folder / str(number), (number, number))
    cache.get("0")
    cache.put("3", make("build-3", size=400))
    assert cache.get("0") is not None
    assert cache.get("1") is None
    assert cache.get("3") is not None


def test_two_workers_may_put_the_same_entry(cache, make):
    first = cache.put("key", make("one"))
    assert cache.put("key", make("two")) == first
    assert cache.get("key") == first
