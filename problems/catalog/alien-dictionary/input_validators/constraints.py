"""The words."""

import json
import re
import sys

words = json.loads(input())
assert 1 <= len(words) <= 100, f"words has {len(words)} words, and must have from 1 to 100"
for word in words:
    assert re.fullmatch("[a-z]{1,100}", word), f"the word {word!r} must be 1 to 100 lowercase English letters"
sys.exit(42)
