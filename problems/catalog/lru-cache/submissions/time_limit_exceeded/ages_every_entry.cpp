class LRUCache {
    struct Entry {
        int value;
        int age;
    };

    size_t capacity;
    map<int, Entry> entries;

    void use(Entry& used) {
        for (auto& [key, entry] : entries) ++entry.age;
        used.age = 0;
    }

public:
    LRUCache(int capacity) : capacity(capacity) {}

    int get(int key) {
        auto found = entries.find(key);
        if (found == entries.end()) return -1;
        use(found->second);
        return found->second.value;
    }

    void put(int key, int value) {
        if (!entries.count(key) && entries.size() == capacity) {
            auto oldest = entries.begin();
            for (auto entry = entries.begin(); entry != entries.end(); ++entry)
                if (entry->second.age > oldest->second.age) oldest = entry;
            entries.erase(oldest);
        }
        entries[key].value = value;
        use(entries[key]);
    }
};
