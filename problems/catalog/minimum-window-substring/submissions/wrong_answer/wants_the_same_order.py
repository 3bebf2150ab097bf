class Solution:
    def minWindow(self, s: str, t: str) -> str:
        best = ""
        for left, letter in enumerate(s):
            if letter != t[0]:
                continue
            place = left
            for other in t[1:]:
                place = s.find(other, place + 1)
                if place < 0:
                    break
            if place >= 0 and (not best or place + 1 - left < len(best)):
                best = s[left : place + 1]
        return best
