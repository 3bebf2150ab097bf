"""The two texts."""

import json
import re
import sys

for name in ("text1", "text2"):
    text = json.loads(input())
    assert 1 <= len(text) <= 1000, f"{name} has {len(text)} letters, and must have from 1 to 1000"
    assert re.fullmatch("[a-z]+", text), f"{name} must be lowercase English letters"
sys.exit(42)
