class Solution:
    def firstBad(self, n: int) -> int:
        version = 1
        while not isBad(version):
            version += 1
        return version
