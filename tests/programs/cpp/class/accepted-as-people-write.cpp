#include <unordered_map>
using namespace std;

struct Node {
    int key, count;
    Node *next;
    Node(int key) : key(key), count(0), next(NULL) {}
};

class Tally {
private:
    Node *head;
    int sum;

    Node* find(int key) {
        for (Node *node = head; node; node = node->next)
            if (node->key == key) return node;
        Node *node = new Node(key);
        node->next = head;
        return head = node;
    }

public:
    Tally(int start) : head(NULL), sum(start) {
    }

    ~Tally() {
        while (head) {
            Node *next = head->next;
            delete head;
            head = next;
        }
    }

    void add(int amount) {
        sum += amount;
        find(amount)->count++;
    }

    int total() {
        return sum;
    }

    bool seen(int amount) {
        return find(amount)->count;
    }
};

/**
 * Your Tally object will be instantiated and called as such:
 * Tally* obj = new Tally(start);
 * obj->add(amount);
 */
