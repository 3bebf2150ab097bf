class Codec:
    def encode(self, strs: List[str]) -> str:
        return "".join(f"{len(text)}#{text}" for text in strs if text)

    def decode(self, s: str) -> List[str]:
        strs = []
        while s:
            length, _, rest = s.partition("#")
            strs.append(rest[: int(length)])
            s = rest[int(length) :]
        return strs
