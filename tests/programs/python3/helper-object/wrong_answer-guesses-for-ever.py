class Solution:
    def findSecret(self, words: List[str], master: 'Master') -> None:
        while True:
            master.guess("zzz")
