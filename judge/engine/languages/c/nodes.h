// Lists, trees and graphs, as LeetCode defines them. A part of driver.c.

#define MAX_NODES 1000000  // longer than any input: what goes round in a circle

// ListNode; and the Node of a list whose nodes have a random pointer too.
struct Linked {
    int val;
    struct Linked *next, *random;
};

// TreeNode; and the Node of a tree whose nodes point to their right neighbour too.
struct Branched {
    int val;
    struct Branched *left, *right, *next;
};

// The Node of an N-ary tree or a graph: its children, or neighbours.
struct Joined {
    int val, count;
    struct Joined** others;
};

// Allocated in the size that the user knows, as it may be freed and copied.
static struct Linked* make_linked(bool has_random) {
    struct Linked* node = allocate(has_random ? sizeof *node : offsetof(struct Linked, random));
    node->val = read_integer();
    node->next = NULL;
    if (has_random) node->random = NULL;
    return node;
}

static struct Linked* read_linked_list(void) {
    struct Linked* head = NULL;
    struct Linked** place = &head;
    if (read_null()) return head;
    skip('[');
    while (peek_value() != ']') {
        *place = make_linked(false);
        place = &(*place)->next;
    }
    ++next_byte;
    return head;
}

static struct Linked* read_random_list(void) {
    const size_t first = stack_top;  // each node, and what its random pointer points to
    skip('[');
    while (peek_value() != ']') {
        skip('[');
        struct Linked* node = make_linked(true);
        Word* pair = push(2);
        pair[0].pointer = node;
        pair[1].integer = leetsim_read_reference();
        skip(']');
    }
    ++next_byte;
    const size_t count = (stack_top - first) / 2;
    Word* pairs = stack + first;
    for (size_t i = 0; i < count; ++i) {
        struct Linked* node = pairs[2 * i].pointer;
        const long long target = pairs[2 * i + 1].integer;
        if (i + 1 < count) node->next = pairs[2 * i + 2].pointer;
        if (target != LEETSIM_NULL) node->random = pairs[2 * target].pointer;
    }
    stack_top = first;
    return count ? pairs[0].pointer : NULL;
}

static struct Branched* read_tree(bool has_next) {
    const size_t size = has_next ? sizeof(struct Branched) : offsetof(struct Branched, next);
    struct Branched* root = NULL;
    if (read_null()) return root;
    const size_t first = stack_top;
    push(1)->pointer = &root;  // the places for the nodes to come
    skip('[');
    for (size_t next = first; peek_value() != ']'; ++next) {
        struct Branched** place = stack[next].pointer;
        if (read_null()) continue;
        struct Branched* node = memset(allocate(size), 0, size);
        node->val = read_integer();
        *place = node;
        push(1)->pointer = &node->left;
        push(1)->pointer = &node->right;
    }
    ++next_byte;
    stack_top = first;
    return root;
}

static struct Joined* make_joined(int val) {
    struct Joined* node = allocate(sizeof *node);
    *node = (struct Joined){val, 0, NULL};
    return node;
}

// The nodes from `others` on in the stack.
static void join(struct Joined* node, size_t others, size_t count) {
    node->count = count;
    node->others = allocate(count * sizeof(void*));
    for (size_t i = 0; i < count; ++i) node->others[i] = stack[others + i].pointer;
}

static struct Joined* read_nary(void) {
    const size_t first = stack_top;
    size_t parent = first, group = first;  // whose children come, and where they begin
    skip('[');
    if (peek_value() != ']') {
        push(1)->pointer = make_joined(read_integer());
        group = stack_top;
        read_null();
    }
    while (peek_value() != ']') {
        if (read_null()) {
            join(stack[parent++].pointer, group, stack_top - group);
            group = stack_top;
        } else {
            struct Joined* node = make_joined(read_integer());
            push(1)->pointer = node;
        }
    }
    ++next_byte;
    for (; parent < stack_top; ++parent, group = stack_top) join(stack[parent].pointer, group, stack_top - group);
    struct Joined* root = stack_top > first ? stack[first].pointer : NULL;
    stack_top = first;
    return root;
}

static struct Joined* read_graph(void) {
    int **rows, count, *sizes;
    leetsim_read(leetsim_integer, &rows, 2, &count, &sizes);
    struct Joined** nodes = allocate(count * sizeof *nodes);
    for (int i = 0; i < count; ++i) nodes[i] = make_joined(i + 1);
    for (int i = 0; i < count; ++i) {
        const size_t first = stack_top;
        for (int k = 0; k < sizes[i]; ++k) push(1)->pointer = nodes[rows[i][k] - 1];
        join(nodes[i], first, sizes[i]);
        stack_top = first;
    }
    return count ? nodes[0] : NULL;
}

static void* read_nodes(enum leetsim_base base) {
    switch (base) {
        case leetsim_TreeNode: return read_tree(false);
        case leetsim_NextNode: return read_tree(true);
        case leetsim_NaryNode: return read_nary();
        case leetsim_GraphNode: return read_graph();
        case leetsim_RandomNode: return read_random_list();
        default: return read_linked_list();
    }
}

#include "walking.h"

// --- writing ------------------------------------------------------------------------------------------------------

static void check_end(size_t count, const char* kind) {
    if (count <= MAX_NODES) return;
    char message[80];
    snprintf(message, sizeof message, "the %s of the answer has a cycle: it never ends", kind);
    fail(message);
}

static void write_linked_list(const struct Linked* head) {
    write_byte('[');
    size_t count = 0;
    for (const struct Linked* node = head; node; node = node->next) {
        if (count++) write_byte(',');
        check_end(count, "ListNode");
        write_integer(node->val);
    }
    write_byte(']');
}

static void write_random_list(struct Linked* head) {
    const size_t start = stack_top;
    Numbers numbers = walk(leetsim_RandomNode, head);
    const size_t end = stack_top;
    if (head && ((struct Linked*)stack[end - 1].pointer)->next) check_end(SIZE_MAX, "Node");
    bool leads_out = false;
    for (size_t i = start; i < end; ++i) {
        const struct Linked* random = ((struct Linked*)stack[i].pointer)->random;
        leads_out |= random && find_number(&numbers, random) < 0;
    }
    if (leads_out) {
        write_text("\"a random pointer leads out of the list\"");
    } else {
        write_byte('[');
        for (size_t i = start; i < end; ++i) {
            const struct Linked* node = stack[i].pointer;
            write_text(i == start ? "[" : ",[");
            write_integer(node->val);
            write_byte(',');
            if (node->random) write_integer(find_number(&numbers, node->random));
            else leetsim_write_null();
            write_byte(']');
        }
        write_byte(']');
    }
    stack_top = start;
    forget_numbers(&numbers);
}

static void write_tree(struct Branched* root) {
    const size_t first = stack_top;
    size_t end = first;
    push(1)->pointer = root;
    for (size_t next = first; next < stack_top; ++next) {
        struct Branched* node = stack[next].pointer;
        if (!node) continue;
        push(1)->pointer = node->left;
        push(1)->pointer = node->right;
        end = next + 1;
        check_end(end - first, "TreeNode");
    }
    write_byte('[');
    for (size_t next = first; next < end; ++next) {
        if (next > first) write_byte(',');
        struct Branched* node = stack[next].pointer;
        if (node) write_integer(node->val);
        else leetsim_write_null();
    }
    write_byte(']');
    stack_top = first;
}

// A tree whose levels are lists: they are walked by next, with "#" after each.
static void write_levels(struct Branched* root) {
    write_byte('[');
    size_t count = 0;
    while (root) {
        struct Branched* below = NULL;
        for (struct Branched* node = root; node; node = node->next) {
            if (count++) write_byte(',');
            check_end(count, "Node");
            write_integer(node->val);
            if (!below) below = node->left ? node->left : node->right;
        }
        write_text(",\"#\"");
        root = below;
    }
    write_byte(']');
}

static void write_nary(struct Joined* root) {
    const size_t first = stack_top;
    size_t nulls = 1;  // not yet written: those at the end are left out
    write_byte('[');
    if (root) {
        push(1)->pointer = root;
        write_integer(root->val);
    }
    for (size_t next = first; next < stack_top; ++next, ++nulls) {
        const struct Joined* node = stack[next].pointer;
        check_end(stack_top - first, "Node");
        for (int i = 0; i < node->count; ++i) {
            for (; nulls; --nulls) write_text(",null");
            write_byte(',');
            write_integer(node->others[i]->val);
            push(1)->pointer = node->others[i];
        }
    }
    write_byte(']');
    stack_top = first;
}

static void write_graph(struct Joined* first) {
    const size_t start = stack_top;
    Numbers met = walk(leetsim_GraphNode, first);
    const int count = met.count;
    forget_numbers(&met);
    struct Joined** rows = calloc(count + 1, sizeof *rows);
    bool fits = true;
    for (size_t i = start; i < stack_top; ++i) {
        struct Joined* node = stack[i].pointer;
        if (node->val >= 1 && node->val <= count && !rows[node->val - 1]) rows[node->val - 1] = node;
        else fits = false;
    }
    stack_top = start;
    if (fits) {
        write_byte('[');
        for (int i = 0; i < count; ++i) {
            write_text(i ? ",[" : "[");
            for (int k = 0; k < rows[i]->count; ++k) {
                if (k) write_byte(',');
                write_integer(rows[i]->others[k]->val);
            }
            write_byte(']');
        }
        write_byte(']');
    } else {
        write_text("\"the values of the nodes are not 1 to n\"");
    }
    __real_free(rows);
}

static void write_nodes(enum leetsim_base base, void* first) {
    switch (base) {
        case leetsim_TreeNode: return write_tree(first);
        case leetsim_NextNode: return write_levels(first);
        case leetsim_NaryNode: return write_nary(first);
        case leetsim_GraphNode: return write_graph(first);
        case leetsim_RandomNode: return write_random_list(first);
        default: return write_linked_list(first);
    }
}
