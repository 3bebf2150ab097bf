class Reader4:
    def __init__(self, file, capacity, n):
        self.rest = file

    def read4(self):
        chunk, self.rest = self.rest[:4], self.rest[4:]
        return chunk, len(chunk)
