class LRUCache {
    struct Entry {
        int value;
        int last_use;
    };

    size_t capacity;
    int clock = 0;
    unordered_map<int, Entry> entries;
    queue<pair<int, int>> uses;  // (key, time); only the latest one of a key still counts

    void use(int key) {
        entries[key].last_use = ++clock;
        uses.emplace(key, clock);
    }

public:
    LRUCache(int capacity) : capacity(capacity) {}

    int get(int key) {
        auto found = entries.find(key);
        if (found == entries.end()) return -1;
        use(key);
        return found->second.value;
    }

    void put(int key, int value) {
        entries[key].value = value;
        use(key);
        while (entries.size() > capacity) {
            auto [oldest, time] = uses.front();
            uses.pop();
            auto found = entries.find(oldest);
            if (found != entries.end() && found->second.last_use == time) entries.erase(found);
        }
    }
};
