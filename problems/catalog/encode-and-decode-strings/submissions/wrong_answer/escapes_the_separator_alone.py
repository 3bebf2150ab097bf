class Codec:
    def encode(self, strs: List[str]) -> str:
        # Should escape its own backslash, too.
        return "".join(text.replace(";", "\\;") + ";" for text in strs)

    def decode(self, s: str) -> List[str]:
        return [text.replace("\\;", ";") for text in re.split(r"(?<!\\);", s)[:-1]]
