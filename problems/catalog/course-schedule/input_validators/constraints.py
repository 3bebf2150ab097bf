"""The number of courses and the pairs."""

import json
import sys

courses, pairs = json.loads(input()), json.loads(input())
assert 1 <= courses <= 2000, f"numCourses is {courses}, and must be from 1 to 2000"
assert len(pairs) <= 5000, f"prerequisites has {len(pairs)} pairs, and may have 5000"
assert all(len(pair) == 2 for pair in pairs), "each of prerequisites must be a pair"
assert all(0 <= course < courses for pair in pairs for course in pair), f"a course is not from 0 to {courses - 1}"
assert len({tuple(pair) for pair in pairs}) == len(pairs), "a pair occurs twice"
sys.exit(42)
