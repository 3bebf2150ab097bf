class VersionControl:
    def __init__(self, n, bad):
        self.bad = bad

    def isBadVersion(self, version):
        return version >= self.bad
