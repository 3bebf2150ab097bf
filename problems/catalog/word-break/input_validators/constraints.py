"""The text and the words."""

import json
import re
import sys

s, words = json.loads(input()), json.loads(input())
assert 1 <= len(s) <= 300, f"s has {len(s)} letters, and must have from 1 to 300"
assert re.fullmatch("[a-z]+", s), "s must be lowercase English letters"
assert 1 <= len(words) <= 1000, f"wordDict has {len(words)} words, and must have from 1 to 1000"
for word in words:
    assert re.fullmatch("[a-z]{1,20}", word), f"the word {word!r} must be 1 to 20 lowercase English letters"
assert len(set(words)) == len(words), "wordDict has a word twice"
sys.exit(42)
