#define KEYS 10001

typedef struct {
    int capacity, count;
    // By key: its value, and its neighbours in the order of use. Place KEYS stands before the oldest and behind the newest.
    int values[KEYS + 1], older[KEYS + 1], newer[KEYS + 1];
    bool known[KEYS + 1];
} LRUCache;

LRUCache* lRUCacheCreate(int capacity) {
    LRUCache* obj = calloc(1, sizeof(LRUCache));
    obj->capacity = capacity;
    obj->older[KEYS] = obj->newer[KEYS] = KEYS;
    return obj;
}

static void takeOut(LRUCache* obj, int key) {
    obj->newer[obj->older[key]] = obj->newer[key];
    obj->older[obj->newer[key]] = obj->older[key];
}

static void putLast(LRUCache* obj, int key) {
    obj->older[key] = obj->older[KEYS];
    obj->newer[key] = KEYS;
    obj->newer[obj->older[key]] = key;
    obj->older[KEYS] = key;
}

int lRUCacheGet(LRUCache* obj, int key) {
    if (!obj->known[key]) return -1;
    takeOut(obj, key);
    putLast(obj, key);
    return obj->values[key];
}

void lRUCachePut(LRUCache* obj, int key, int value) {
    if (lRUCacheGet(obj, key) < 0 && !obj->known[key]) {
        if (obj->count == obj->capacity) {
            int oldest = obj->newer[KEYS];
            takeOut(obj, oldest);
            obj->known[oldest] = false;
        } else {
            obj->count++;
        }
        obj->known[key] = true;
        putLast(obj, key);
    }
    obj->values[key] = value;
}

void lRUCacheFree(LRUCache* obj) {
    free(obj);
}
