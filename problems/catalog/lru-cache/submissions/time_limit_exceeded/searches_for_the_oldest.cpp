class LRUCache {
    struct Entry {
        int value;
        int last_use;
    };

    size_t capacity;
    int clock = 0;
    map<int, Entry> entries;

public:
    LRUCache(int capacity) : capacity(capacity) {}

    int get(int key) {
        auto found = entries.find(key);
        if (found == entries.end()) return -1;
        found->second.last_use = ++clock;
        return found->second.value;
    }

    void put(int key, int value) {
        if (!entries.count(key) && entries.size() == capacity) {
            auto oldest = entries.begin();
            for (auto entry = entries.begin(); entry != entries.end(); ++entry)
                if (entry->second.last_use < oldest->second.last_use) oldest = entry;
            entries.erase(oldest);
        }
        entries[key] = {value, ++clock};
    }
};
