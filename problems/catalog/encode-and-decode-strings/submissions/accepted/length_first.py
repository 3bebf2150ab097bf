class Codec:
    def encode(self, strs: List[str]) -> str:
        return "".join(f"{len(text)}#{text}" for text in strs)

    def decode(self, s: str) -> List[str]:
        strs = []
        start = 0
        while start < len(s):
            sign = s.index("#", start)
            end = sign + 1 + int(s[start:sign])
            strs.append(s[sign + 1 : end])
            start = end
        return strs
