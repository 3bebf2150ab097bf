"""The words, and how many calls there are."""

import json
import re
import sys

methods, (_, *calls) = json.loads(input()), json.loads(input())
assert len(calls) <= 3 * 10**4, f"there are {len(calls)} calls, and may be 3 * 10^4"
assert "Trie" not in methods[1:], "Trie is constructed once"
for (word,) in calls:
    assert 1 <= len(word) <= 2000, f"a word has {len(word)} letters, and must have from 1 to 2000"
    assert re.fullmatch("[a-z]+", word), f"{word[:20]!r} has other characters than letters from a to z"
sys.exit(42)
