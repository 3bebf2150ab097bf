class Solution:
    def sides(self) -> List[str]:
        return ["north", "east", "south", "west"]
