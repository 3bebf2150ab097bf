class Codec:
    def encode(self, strs: List[str]) -> str:
        return "#".join(f"{len(text)}#{text}" for text in strs)

    def decode(self, s: str) -> List[str]:
        fields = s.split("#")
        return [text[: int(length)] for length, text in zip(fields[::2], fields[1::2], strict=True)]
