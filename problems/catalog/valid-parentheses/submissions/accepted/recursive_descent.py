class Solution:
    def isValid(self, s: str) -> bool:
        closing_of = {"(": ")", "[": "]", "{": "}"}

        def skip_groups(position: int) -> int:
            """The position after the well-formed groups that start here, or -1."""
            while position < len(s) and s[position] in closing_of:
                end = skip_groups(position + 1)
                if end < 0 or end == len(s) or s[end] != closing_of[s[position]]:
                    return -1
                position = end + 1
            return position

        return skip_groups(0) == len(s)
