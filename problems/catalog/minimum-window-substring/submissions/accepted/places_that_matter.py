class Solution:
    def minWindow(self, s: str, t: str) -> str:
        wanted = Counter(t)
        places = [place for place, letter in enumerate(s) if letter in wanted]
        have = Counter()
        satisfied = first = 0
        answer = (len(s) + 1, 0)
        for place in places:
            have[s[place]] += 1
            if have[s[place]] == wanted[s[place]]:
                satisfied += 1
            while satisfied == len(wanted):
                start = places[first]
                answer = min(answer, (place - start + 1, start))
                have[s[start]] -= 1
                if have[s[start]] < wanted[s[start]]:
                    satisfied -= 1
                first += 1
        length, start = answer
        return s[start : start + length] if length <= len(s) else ""
