class LRUCache:
    def __init__(self, capacity: int):
        self.capacity = capacity
        self.entries = {}

    def get(self, key: int) -> int:
        if key not in self.entries:
            return -1
        self.entries[key] = self.entries.pop(key)
        return self.entries[key]

    def put(self, key: int, value: int) -> None:
        self.entries.pop(key, None)
        if len(self.entries) == self.capacity:
            del self.entries[next(iter(self.entries))]
        self.entries[key] = value
