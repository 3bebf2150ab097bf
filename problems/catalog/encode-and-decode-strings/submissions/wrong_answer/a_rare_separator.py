class Codec:
    def encode(self, strs: List[str]) -> str:
        return "".join(text + "\x7f" for text in strs)

    def decode(self, s: str) -> List[str]:
        return s.split("\x7f")[:-1]
