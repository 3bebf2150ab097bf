"""The two words and the list."""

import json
import re
import sys

begin, end, words = json.loads(input()), json.loads(input()), json.loads(input())
assert re.fullmatch("[a-z]{1,10}", begin), "beginWord must be 1 to 10 lowercase English letters"
assert begin != end, "beginWord and endWord must be different"
assert 1 <= len(words) <= 5000, f"wordList has {len(words)} words, and must have from 1 to 5000"
for word in (end, *words):
    assert re.fullmatch("[a-z]+", word), f"the word {word!r} must be lowercase English letters"
    assert len(word) == len(begin), f"the word {word!r} must be as long as beginWord"
assert len(set(words)) == len(words), "wordList has a word twice"
sys.exit(42)
