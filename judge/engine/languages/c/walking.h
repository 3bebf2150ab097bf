// What is reached from a node, and what refers to it. A part of nodes.h.

// Pointers, each with a number: how many were there before it.
typedef struct {
    struct Slot {
        const void* pointer;
        int number;
    }* slots;
    size_t capacity;
    int count;
} Numbers;

static struct Slot* find_slot(const Numbers* numbers, const void* pointer) {
    size_t at = (uintptr_t)pointer / 8 * 0x9E3779B97F4A7C15u % numbers->capacity;
    while (numbers->slots[at].pointer && numbers->slots[at].pointer != pointer) at = (at + 1) % numbers->capacity;
    return &numbers->slots[at];
}

static int find_number(const Numbers* numbers, const void* pointer) {
    const struct Slot* slot = numbers->capacity ? find_slot(numbers, pointer) : NULL;
    return slot && slot->pointer ? slot->number : -1;
}

static bool add_number(Numbers* numbers, const void* pointer) {
    if (2 * (size_t)numbers->count >= numbers->capacity) {
        const Numbers old = *numbers;
        numbers->capacity = 2 * old.capacity + 64;
        numbers->slots = calloc(numbers->capacity, sizeof *numbers->slots);
        for (size_t i = 0; i < old.capacity; ++i) {
            if (old.slots[i].pointer) *find_slot(numbers, old.slots[i].pointer) = old.slots[i];
        }
        __real_free(old.slots);
    }
    struct Slot* slot = find_slot(numbers, pointer);
    if (slot->pointer) return false;
    *slot = (struct Slot){pointer, numbers->count++};
    return true;
}

static void forget_numbers(Numbers* numbers) {
    __real_free(numbers->slots);
    *numbers = (Numbers){0};
}

static void meet(Numbers* met, void* node) {
    if (node && add_number(met, node)) push(1)->pointer = node;
}

// All nodes, each once: of a list by its order, of a tree by its levels. They are the top of the stack.
static Numbers walk(enum leetsim_base base, void* first) {
    Numbers met = {0};
    size_t next = stack_top;
    for (meet(&met, first); next < stack_top; ++next) {
        void* node = stack[next].pointer;
        switch (base) {
            case leetsim_TreeNode:
            case leetsim_NextNode:
                meet(&met, ((struct Branched*)node)->left);
                meet(&met, ((struct Branched*)node)->right);
                break;
            case leetsim_NaryNode:
            case leetsim_GraphNode: {
                const struct Joined* joined = node;
                for (int i = 0; i < joined->count; ++i) meet(&met, joined->others[i]);
                break;
            }
            default: meet(&met, ((struct Linked*)node)->next);
        }
    }
    return met;
}

struct leetsim_nodes leetsim_walk(enum leetsim_base base, void* first) {
    const size_t start = stack_top;
    Numbers met = walk(base, first);
    struct leetsim_nodes nodes = {base, met.count, allocate(met.count * sizeof(void*))};
    for (int i = 0; i < met.count; ++i) nodes.nodes[i] = stack[start + i].pointer;
    stack_top = start;
    forget_numbers(&met);
    return nodes;
}

void leetsim_tie(struct leetsim_nodes tied, struct leetsim_nodes target, int index) {
    if (index >= 0) ((struct Linked*)tied.nodes[tied.count - 1])->next = target.nodes[index];
}

static bool is_list(enum leetsim_base base) { return base == leetsim_ListNode || base == leetsim_RandomNode; }

void* leetsim_find(struct leetsim_nodes nodes, long long reference) {
    if (reference == LEETSIM_NULL) return NULL;
    if (is_list(nodes.base)) return nodes.nodes[reference];
    int index = 0;
    while (*(int*)nodes.nodes[index] != reference) ++index;
    return nodes.nodes[index];
}

void leetsim_write_node_of(struct leetsim_nodes nodes, void* returned, const char* name) {
    if (!returned) return leetsim_write_null();
    int index = 0;
    while (index < nodes.count && nodes.nodes[index] != returned) ++index;
    if (index < nodes.count) return write_integer(is_list(nodes.base) ? index : *(int*)returned);
    write_text("\"a node that is not in ");
    write_text(name);
    write_byte('"');
}

// The nodes of the arguments, which a copy must not hold.
static Numbers given;
static bool holds_given;

static void ignore_mark(char c) { (void)c; }

static void give(enum leetsim_base base, const void* value) {
    if (base <= leetsim_string) return;
    const size_t start = stack_top;
    Numbers met = walk(base, *(void* const*)value);
    for (; stack_top > start; --stack_top) add_number(&given, stack[stack_top - 1].pointer);
    forget_numbers(&met);
}

static void look_for_given(enum leetsim_base base, const void* value) {
    const size_t start = stack_top;
    Numbers met = walk(base, *(void* const*)value);
    for (; stack_top > start; --stack_top) holds_given |= find_number(&given, stack[stack_top - 1].pointer) >= 0;
    forget_numbers(&met);
}

void leetsim_give(enum leetsim_base base, const void* value, int depth, ...) {
    COLLECT_SIZES(sizes, depth);
    visit_value(base, value, depth, sizes, give, ignore_mark);
}

void leetsim_write_new(enum leetsim_base base, const void* value, int depth, ...) {
    COLLECT_SIZES(sizes, depth);
    holds_given = false;
    visit_value(base, value, depth, sizes, look_for_given, ignore_mark);
    if (holds_given) write_text("\"not a copy: the answer holds a node that was given\"");
    else visit_value(base, value, depth, sizes, write_scalar, write_byte);
    forget_numbers(&given);
}
