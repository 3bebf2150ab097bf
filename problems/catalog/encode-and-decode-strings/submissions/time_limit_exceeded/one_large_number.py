class Codec:
    def encode(self, strs: List[str]) -> str:
        number = 1
        for text in strs:
            for character in text:
                number = number * 256 + ord(character)
            number *= 256
        return hex(number)

    def decode(self, s: str) -> List[str]:
        number = int(s, 16)
        codes = []
        while number > 1:
            number, code = divmod(number, 256)
            codes.append(code)
        texts = "".join(map(chr, reversed(codes)))
        return texts.split("\0")[:-1]
