"""The two words."""

import json
import re
import sys

for name in ("word1", "word2"):
    word = json.loads(input())
    assert len(word) <= 500, f"{name} has {len(word)} letters, and must have at most 500"
    assert re.fullmatch("[a-z]*", word), f"{name} must be lowercase English letters"
sys.exit(42)
