class Codec:
    def encode(self, strs: List[str]) -> str:
        return chr(256).join(strs)

    def decode(self, s: str) -> List[str]:
        return s.split(chr(256))
