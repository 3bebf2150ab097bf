// Lists, trees and graphs. What a node is, is told by its members: the class may be the user's own.
#pragma once

namespace leetsim {

constexpr std::size_t MAX_NODES = 1'000'000;  // longer than any input: what goes round in a circle

[[noreturn]] void fail(const char* message);
std::optional<int> read_reference();  // an integer or null

template <class Node>
constexpr bool has_children = requires(Node* node) { node->children; };
template <class Node>
constexpr bool has_neighbors = requires(Node* node) { node->neighbors; };
template <class Node>
constexpr bool has_random = requires(Node* node) { node->random; };
template <class Node>
constexpr bool has_sides = requires(Node* node) { node->left, node->right; };
template <class Node>
constexpr bool has_next = requires(Node* node) { node->next; };
template <class Node>
constexpr bool has_parent = requires(Node* node) { node->parent, node->left; };
template <class Node>
constexpr bool has_corners = requires(Node* node) { node->isLeaf, node->topLeft; };
template <class Node>
constexpr bool has_child = requires(Node* node) { node->child, node->prev, node->next; };
template <class Node>
constexpr bool is_list = has_next<Node> && !has_sides<Node>;

// In LeetCode's older classes the value is called label.
template <class Node>
auto& value_of(Node* node) {
    if constexpr (requires { node->label; }) return node->label;
    else return node->val;
}

template <class Node>
std::vector<Node*> walk(Node* first);

// --- reading ------------------------------------------------------------------------------------------------------

template <class Node>
Node* make_node(int value) {
    void* memory = std::is_base_of_v<Deletable<Node>, Node> ? allocate_input(sizeof(Node)) : ::operator new(sizeof(Node));
    Node* node;
    if constexpr (std::is_constructible_v<Node, int>) {
        node = ::new (memory) Node(value);
    } else if constexpr (std::is_constructible_v<Node, int, std::nullptr_t>) {
        node = ::new (memory) Node(value, nullptr);
    } else if constexpr (std::is_constructible_v<Node, int, std::nullptr_t, std::nullptr_t>) {
        node = ::new (memory) Node(value, nullptr, nullptr);
    } else {
        node = ::new (memory) Node();
    }
    value_of(node) = value;
    if constexpr (has_next<Node>) node->next = nullptr;
    if constexpr (has_sides<Node>) node->left = node->right = nullptr;
    if constexpr (has_random<Node>) node->random = nullptr;
    if constexpr (has_parent<Node>) node->parent = nullptr;
    if constexpr (has_corners<Node>) node->topLeft = node->topRight = node->bottomLeft = node->bottomRight = nullptr;
    if constexpr (has_child<Node>) node->prev = node->child = nullptr;
    return node;
}

template <class Node>
Node* read_linked_list() {
    Node* head = nullptr;
    Node** place = &head;
    if (read_null()) return head;
    skip('[');
    while (peek_value() != ']') {
        *place = make_node<Node>(read_integer<int>());
        place = &(*place)->next;
    }
    ++next_byte;
    return head;
}

template <class Node>
Node* read_tree() {
    Node* root = nullptr;
    std::deque<Node**> places{&root};
    if (read_null()) return root;
    skip('[');
    while (peek_value() != ']') {
        Node** place = places.front();
        places.pop_front();
        if (read_null()) continue;
        *place = make_node<Node>(read_integer<int>());
        places.push_back(&(*place)->left);
        places.push_back(&(*place)->right);
    }
    ++next_byte;
    return root;
}

template <class Node>
Node* read_nary() {
    std::vector<Node*> nodes;
    std::size_t closed = 0;  // so many nodes have got all their children; the root is a group of its own
    skip('[');
    while (peek_value() != ']') {
        if (read_null()) {
            ++closed;
            continue;
        }
        Node* node = make_node<Node>(read_integer<int>());
        if (!nodes.empty()) nodes[closed - 1]->children.push_back(node);
        nodes.push_back(node);
    }
    ++next_byte;
    return nodes.empty() ? nullptr : nodes[0];
}

template <class Node>
Node* read_graph() {
    const auto rows = read<std::vector<std::vector<int>>>();
    std::vector<Node*> nodes;
    for (std::size_t i = 0; i < rows.size(); ++i) nodes.push_back(make_node<Node>(i + 1));
    for (std::size_t i = 0; i < rows.size(); ++i)
        for (const int number : rows[i]) nodes[i]->neighbors.push_back(nodes[number - 1]);
    return nodes.empty() ? nullptr : nodes[0];
}

template <class Node>
Node* read_random_list() {
    std::vector<Node*> nodes;
    std::vector<std::optional<int>> targets;
    skip('[');
    while (peek_value() != ']') {
        skip('[');
        nodes.push_back(make_node<Node>(read_integer<int>()));
        targets.push_back(read_reference());
        skip(']');
    }
    ++next_byte;
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        if (i) nodes[i - 1]->next = nodes[i];
        if (targets[i]) nodes[i]->random = nodes[*targets[i]];
    }
    return nodes.empty() ? nullptr : nodes[0];
}

template <class Node>
Node* read_tree_with_parents() {
    Node* root = read_tree<Node>();
    for (Node* node : walk(root))
        for (Node* child : {node->left, node->right})
            if (child) child->parent = node;
    return root;
}

template <class Node>
Node* read_quad() {
    Node* root = nullptr;
    std::deque<Node**> places{&root};
    skip('[');
    while (peek_value() != ']') {
        Node** place = places.front();
        places.pop_front();
        if (read_null()) continue;
        skip('[');
        const bool is_leaf = read_integer<int>();
        peek_value();
        *place = make_node<Node>(read_integer<int>());
        (*place)->isLeaf = is_leaf;
        skip(']');
        for (Node** corner : {&(*place)->topLeft, &(*place)->topRight, &(*place)->bottomLeft, &(*place)->bottomRight})
            places.push_back(corner);
    }
    ++next_byte;
    return root;
}

// After each list come as many nulls as nodes stand before the one with a child, and then the child's list.
template <class Node>
Node* read_multilevel() {
    std::vector<Node*> above, level;
    Node* head = nullptr;
    std::size_t skipped = 0;
    skip('[');
    while (peek_value() != ']') {
        if (read_null()) {
            ++skipped;
            if (!level.empty()) above = std::exchange(level, {}), skipped = 0;
            continue;
        }
        Node* node = make_node<Node>(read_integer<int>());
        if (!level.empty()) {
            node->prev = level.back();
            level.back()->next = node;
        } else if (!above.empty()) {
            above[skipped]->child = node;
        }
        level.push_back(node);
        if (!head) head = node;
    }
    ++next_byte;
    return head;
}

template <class Node>
Node* read_nodes() {
    if constexpr (has_corners<Node>) {
        return read_quad<Node>();
    } else if constexpr (has_child<Node>) {
        return read_multilevel<Node>();
    } else if constexpr (has_parent<Node>) {
        return read_tree_with_parents<Node>();
    } else if constexpr (has_children<Node>) {
        return read_nary<Node>();
    } else if constexpr (has_neighbors<Node>) {
        return read_graph<Node>();
    } else if constexpr (has_random<Node>) {
        return read_random_list<Node>();
    } else if constexpr (has_sides<Node>) {
        return read_tree<Node>();
    } else {
        return read_linked_list<Node>();
    }
}

// --- what is reached ----------------------------------------------------------------------------------------------

// All nodes, each once: of a list by its order, of a tree by its levels.
template <class Node>
std::vector<Node*> walk(Node* first) {
    std::vector<Node*> nodes;
    std::unordered_set<Node*> seen;
    const auto meet = [&](Node* node) {
        if (node && seen.insert(node).second) nodes.push_back(node);
    };
    meet(first);
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        Node* node = nodes[i];
        if constexpr (has_children<Node>) {
            for (Node* child : node->children) meet(child);
        } else if constexpr (has_neighbors<Node>) {
            for (Node* neighbor : node->neighbors) meet(neighbor);
        } else if constexpr (has_sides<Node>) {
            meet(node->left);
            meet(node->right);
        } else {
            meet(node->next);
        }
    }
    return nodes;
}

template <class Node>
void tie(const std::vector<Node*>& tied, const std::vector<Node*>& target, int index) {
    if (index >= 0) tied.back()->next = target[index];
}

// The node that the next value stands for: the index of a node of a list, the value of one of a tree.
template <class Node>
Node* find_node(const std::vector<Node*>& nodes, std::optional<int> wanted) {
    if (!wanted) return nullptr;
    if constexpr (is_list<Node>) {
        return nodes[*wanted];
    } else {
        return *std::find_if(nodes.begin(), nodes.end(), [&](Node* node) { return value_of(node) == *wanted; });
    }
}

// The nodes of the arguments, which a copy must not hold.
class Given {
public:
    template <class T>
    void add(const T& argument) {
        each(argument, [this](const void* node) { nodes.insert(node); });
    }

    template <class T>
    void write_new(const T& returned) const {
        bool found = false;
        each(returned, [&](const void* node) { found |= nodes.count(node) > 0; });
        if (found) return write_string("not a copy: the answer holds a node that was given");
        write(returned);
    }

private:
    std::unordered_set<const void*> nodes;

    template <class T, class Action>
    static void each(const T& value, Action action) {
        if constexpr (IsVector<T>::value) {
            for (const auto& item : value) each(item, action);
        } else if constexpr (std::is_pointer_v<T>) {
            for (const auto* node : walk(value)) action(node);
        }
    }
};

// --- writing ------------------------------------------------------------------------------------------------------

template <class Node>
void write_linked_list(Node* head) {
    answer += '[';
    std::size_t count = 0;
    for (const Node* node = head; node; node = node->next) {
        if (count++) answer += ',';
        if (count > MAX_NODES) fail("the ListNode of the answer has a cycle: it never ends");
        write_integer(value_of(node));
    }
    answer += ']';
}

template <class Node>
void write_tree(Node* root) {
    std::vector<const Node*> nodes{root};
    std::size_t written = 0;
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        if (nodes.size() > 2 * MAX_NODES) fail("the TreeNode of the answer has a cycle: it never ends");
        if (const Node* node = nodes[i]) {
            nodes.push_back(node->left);
            nodes.push_back(node->right);
            written = i + 1;
        }
    }
    answer += '[';
    for (std::size_t i = 0; i < written; ++i) {
        if (i) answer += ',';
        nodes[i] ? write_integer(value_of(nodes[i])) : write_null();
    }
    answer += ']';
}

// A perfect tree whose levels are lists: they are walked by next, with "#" after each.
template <class Node>
void write_levels(Node* root) {
    answer += '[';
    std::size_t count = 0;
    while (root) {
        Node* first_below = nullptr;
        for (Node* node = root; node; node = node->next) {
            if (count++) answer += ',';
            if (count > MAX_NODES) fail("the Node of the answer has a cycle: it never ends");
            write_integer(value_of(node));
            if (!first_below) first_below = node->left ? node->left : node->right;
        }
        answer += ",\"#\"";
        root = first_below;
    }
    answer += ']';
}

template <class Node>
void write_nary(Node* root) {
    answer += '[';
    std::vector<Node*> nodes{root};
    std::size_t nulls = 1;  // not yet written: those at the end are left out
    if (root) write_integer(value_of(root));
    for (std::size_t i = 0; root && i < nodes.size(); ++i, ++nulls) {
        if (nodes.size() > MAX_NODES) fail("the Node of the answer has a cycle: it never ends");
        for (Node* child : nodes[i]->children) {
            for (; nulls; --nulls) answer += ",null";
            answer += ',';
            write_integer(value_of(child));
            nodes.push_back(child);
        }
    }
    answer += ']';
}

template <class Node>
void write_graph(Node* first) {
    const auto nodes = walk(first);
    std::map<int, Node*> rows;
    for (Node* node : nodes) rows[value_of(node)] = node;
    const int count = nodes.size();
    if (count && ((int)rows.size() < count || rows.begin()->first != 1 || rows.rbegin()->first != count)) {
        return write_string("the values of the nodes are not 1 to n");
    }
    answer += '[';
    for (const auto& [number, node] : rows) {
        answer += number > 1 ? ",[" : "[";
        bool first_of_row = true;
        for (const Node* neighbor : node->neighbors) {
            if (!std::exchange(first_of_row, false)) answer += ',';
            write_integer(value_of(neighbor));
        }
        answer += ']';
    }
    answer += ']';
}

template <class Node>
void write_random_list(Node* head) {
    const auto nodes = walk(head);
    if (head && nodes.back()->next) fail("the Node of the answer has a cycle: it never ends");
    std::unordered_map<const Node*, std::size_t> indexes;
    for (const Node* node : nodes) indexes.emplace(node, indexes.size());
    const auto leads_out = [&](const Node* node) { return node->random && !indexes.count(node->random); };
    if (std::any_of(nodes.begin(), nodes.end(), leads_out)) {
        return write_string("a random pointer leads out of the list");
    }
    answer += '[';
    for (const Node* node : nodes) {
        answer += node == head ? "[" : ",[";
        write_integer(value_of(node));
        answer += ',';
        node->random ? write_integer(indexes[node->random]) : write_null();
        answer += ']';
    }
    answer += ']';
}

template <class Node>
void write_quad(Node* root) {
    std::vector<const Node*> nodes{root};
    std::size_t written = 0;
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        if (nodes.size() > 4 * MAX_NODES) fail("the Node of the answer has a cycle: it never ends");
        if (const Node* node = nodes[i]) {
            for (const Node* corner : {node->topLeft, node->topRight, node->bottomLeft, node->bottomRight}) nodes.push_back(corner);
            written = i + 1;
        }
    }
    answer += '[';
    for (std::size_t i = 0; i < written; ++i) {
        if (i) answer += ',';
        if (!nodes[i]) write_null();
        else answer += !nodes[i]->isLeaf ? "[0,1]" : nodes[i]->val ? "[1,1]" : "[1,0]";
    }
    answer += ']';
}

// The one level that is left.
template <class Node>
void write_flat(Node* head) {
    for (const Node *node = head, *last = nullptr; node; last = node, node = node->next) {
        if (node->prev != last) return write_string("prev of the node " + std::to_string(node->val) + " is not the node before it");
        if (node->child) return write_string("the node " + std::to_string(node->val) + " has a child");
    }
    write_linked_list(head);
}

template <class Node>
void write_nodes(Node* first) {
    if constexpr (has_corners<Node>) {
        write_quad(first);
    } else if constexpr (has_child<Node>) {
        write_flat(first);
    } else if constexpr (has_children<Node>) {
        write_nary(first);
    } else if constexpr (has_neighbors<Node>) {
        write_graph(first);
    } else if constexpr (has_random<Node>) {
        write_random_list(first);
    } else if constexpr (has_sides<Node> && has_next<Node>) {
        write_levels(first);
    } else if constexpr (has_sides<Node>) {
        write_tree(first);
    } else {
        write_linked_list(first);
    }
}

// Which node of an argument came back: its index in a list, its value in a tree.
template <class Node>
void write_node_of(const std::vector<Node*>& nodes, Node* returned, const char* name) {
    const auto found = std::find(nodes.begin(), nodes.end(), returned);
    if (!returned) {
        write_null();
    } else if (found == nodes.end()) {
        write_string(std::string("a node that is not in ") + name);
    } else if constexpr (is_list<Node>) {
        write_integer(found - nodes.begin());
    } else {
        write_integer(value_of(returned));
    }
}

}  // namespace leetsim
