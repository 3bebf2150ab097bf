class VersionControl:
    """Knows the first bad version, and answers at most 100 questions."""

    def __init__(self, n, bad):
        self.bad = bad
        self.questions = 0

    def isBad(self, version):
        self.questions += 1
        if self.questions > 100:
            raise Refuse("isBad was called more than 100 times.")
        return version >= self.bad
