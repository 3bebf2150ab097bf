"""The words, where dots may be, and how many calls there are."""

import json
import re
import sys

methods, (_, *calls) = json.loads(input()), json.loads(input())
assert len(calls) <= 10**4, f"there are {len(calls)} calls, and may be 10^4"
assert "WordDictionary" not in methods[1:], "WordDictionary is constructed once"
for method, (word,) in zip(methods[1:], calls, strict=True):
    assert 1 <= len(word) <= 25, f"a word has {len(word)} letters, and must have from 1 to 25"
    allowed = "[a-z.]+" if method == "search" else "[a-z]+"
    assert re.fullmatch(allowed, word), f"{method} gets other characters than it may: {word!r}"
    assert word.count(".") in (0, 1, 2, len(word)), f"{word!r} has more than 2 dots"
sys.exit(42)
