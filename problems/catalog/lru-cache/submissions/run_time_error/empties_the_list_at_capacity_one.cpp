class LRUCache {
    struct Node {
        int key, value;
        Node *before, *after;
    };

    size_t capacity;
    unordered_map<int, Node*> nodes;
    Node *first = nullptr, *last = nullptr;  // the least and the most recently used

    void append(Node* node) {
        node->before = last;
        node->after = nullptr;
        (last ? last->after : first) = node;
        last = node;
    }

    void moveToEnd(Node* node) {
        if (node == last) return;
        (node->before ? node->before->after : first) = node->after;
        node->after->before = node->before;
        append(node);
    }

public:
    LRUCache(int capacity) : capacity(capacity) {}

    int get(int key) {
        auto found = nodes.find(key);
        if (found == nodes.end()) return -1;
        moveToEnd(found->second);
        return found->second->value;
    }

    void put(int key, int value) {
        if (get(key) != -1) {
            last->value = value;
            return;
        }
        if (nodes.size() == capacity) {
            nodes.erase(first->key);
            first = first->after;
            first->before = nullptr;
        }
        append(nodes[key] = new Node{key, value, nullptr, nullptr});
    }
};
