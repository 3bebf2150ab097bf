// The driver: compiled once, linked to every program. The user's functions may have any name that the headers in
// leetsim.h leave free, that of a system call too: those are called here by the names that are the library's own.
#include "leetsim.h"

#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

#define ANSWERS 3
#define MAX_NODES 1000000  // longer than any input: a list or tree that goes round in a circle
#define MAX_DEPTH 9

struct ListNode {
    int val;
    struct ListNode* next;
};

struct TreeNode {
    int val;
    struct TreeNode* left;
    struct TreeNode* right;
};

extern ssize_t system_read(int, void*, size_t) __asm__("__read");
extern ssize_t system_write(int, const void*, size_t) __asm__("__write");
extern int system_open(const char*, int, ...) __asm__("__open");
extern int system_close(int) __asm__("__close");
extern int system_fcntl(int, int, ...) __asm__("__fcntl");

static void fail(const char* message) {
    fflush(stdout);
    fprintf(stderr, "%s\n", message);
    _exit(1);
}

// --- the bytes of the input ---------------------------------------------------------------------------------------

static int input;
static char buffer[1 << 16];
static const char* next_byte = buffer;
static const char* end_of_bytes = buffer;

// Before any code of the user, which may read, close or reopen descriptor 0 as it likes.
__attribute__((constructor(101))) static void take_input(void) {
    input = system_fcntl(0, F_DUPFD_CLOEXEC, 4);
    system_close(0);
    system_open("/dev/null", O_RDONLY);  // takes the lowest free number, which is 0
}

static bool refill(void) {
    ssize_t count;
    do count = system_read(input, buffer, sizeof buffer);
    while (count < 0 && errno == EINTR);
    next_byte = buffer;
    end_of_bytes = buffer + (count > 0 ? count : 0);
    return count > 0;
}

// The next byte, which stays; 0 at the end of the input.
static inline char peek(void) { return next_byte != end_of_bytes || refill() ? *next_byte : '\0'; }

static char take(void) {
    const char c = peek();
    ++next_byte;
    return c;
}

// The first byte of the next value, or a closing bracket.
static inline char peek_value(void) {
    while (peek() == ',' || peek() == '\n' || peek() == ' ') ++next_byte;
    return peek();
}

static inline bool skip(char wanted) {
    if (peek_value() != wanted) return false;
    ++next_byte;
    return true;
}

// --- memory of the input ------------------------------------------------------------------------------------------

// A range of addresses that becomes memory from its start on; the next case uses it again.
#define ARENA_SIZE ((size_t)1 << 36)
#define ARENA_STEP ((size_t)1 << 18)
static char *arena, *arena_top, *arena_end;

static void make_arena(void) {
    arena = mmap(NULL, ARENA_SIZE, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (arena == MAP_FAILED) fail("no addresses are left for the input");
    arena_top = arena_end = arena;
}

// Room right behind what was allocated last: a list grows item by item.
static inline void* extend(size_t size) {
    void* memory = arena_top;
    arena_top += size;
    if (arena_top > arena_end) {
        const size_t more = (arena_top - arena_end + ARENA_STEP - 1) / ARENA_STEP * ARENA_STEP;
        if (mprotect(arena_end, more, PROT_READ | PROT_WRITE)) fail("no memory is left for the input");
        arena_end += more;
    }
    return memory;
}

static void* allocate(size_t size) {
    arena_top += -(uintptr_t)arena_top & 7;
    return extend(size);
}

static bool is_input(const void* memory) { return (char*)memory >= arena && (char*)memory < arena_end; }

// The linker gives the user these for free and realloc: nodes and lists of the input may be freed, as on LeetCode.
extern void __real_free(void*);
extern void* __real_realloc(void*, size_t);

void __wrap_free(void* memory) {
    if (!is_input(memory)) __real_free(memory);
}

void* __wrap_realloc(void* memory, size_t size) {
    if (!is_input(memory)) return __real_realloc(memory, size);
    void* moved = malloc(size);
    const size_t most = arena_end - (char*)memory;
    return moved ? memcpy(moved, memory, size < most ? size : most) : NULL;
}

// --- reading: compact JSON from the judge, which is well formed ---------------------------------------------------

// A value as it is passed on: word 0 is the value or the pointer to its items; if it is a list, word 1 is its size,
// and the others point to the sizes of the lists in it.
typedef union {
    long long integer;
    double number;
    void* pointer;
} Word;

// What was read of lists that are not at their end yet.
static Word* stack;
static size_t stack_size, stack_top;

static Word* push(size_t count) {
    if (stack_top + count > stack_size) {
        stack_size = 2 * stack_size + count + 1024;
        stack = __real_realloc(stack, stack_size * sizeof *stack);
    }
    stack_top += count;
    return stack + stack_top - count;
}

static bool read_null(void) {
    if (peek_value() != 'n') return false;
    for (int i = 0; i < 4; ++i) take();
    return true;
}

static long long read_integer(void) {
    const bool negative = skip('-');
    unsigned long long magnitude = 0;
    for (char c; (c = peek()) >= '0' && c <= '9'; ++next_byte) magnitude = magnitude * 10 + (c - '0');
    return negative ? 0 - magnitude : magnitude;
}

static double read_number(void) {
    static char* digits;
    static size_t capacity;
    size_t size = 0;
    for (char c = peek_value(); c && strchr("0123456789+-.eE", c); c = peek()) {
        if (size + 2 > capacity) digits = __real_realloc(digits, capacity = 2 * capacity + 64);
        digits[size++] = take();
    }
    digits[size] = '\0';
    return strtod(digits, NULL);
}

static bool read_boolean(void) {
    const bool value = peek_value() == 't';
    while (peek() >= 'a' && peek() <= 'z') ++next_byte;
    return value;
}

static unsigned read_code_unit(void) {
    unsigned unit = 0;
    for (int i = 0; i < 4; ++i) {
        const char c = take();
        unit = unit * 16 + (c <= '9' ? c - '0' : (c | 32) - 'a' + 10);
    }
    return unit;
}

static void append(unsigned byte) { *(char*)extend(1) = byte; }

static void append_utf8(unsigned point) {
    if (point < 0x80) {
        append(point);
        return;
    }
    if (point < 0x800) {
        append(0xC0 | point >> 6);
    } else {
        if (point < 0x10000) {
            append(0xE0 | point >> 12);
        } else {
            append(0xF0 | point >> 18);
            append(0x80 | (point >> 12 & 0x3F));
        }
        append(0x80 | (point >> 6 & 0x3F));
    }
    append(0x80 | (point & 0x3F));
}

static char* read_string(void) {
    char* text = allocate(0);
    skip('"');
    for (char c; (c = take()) != '"';) {
        if (c != '\\') {
            append(c);
            continue;
        }
        switch (c = take()) {
            case 'b': append('\b'); break;
            case 'f': append('\f'); break;
            case 'n': append('\n'); break;
            case 'r': append('\r'); break;
            case 't': append('\t'); break;
            case 'u': {
                unsigned point = read_code_unit();
                if (point >= 0xD800 && point < 0xDC00) {
                    take(), take();  // the \u of the pair's second half
                    point = 0x10000 + ((point - 0xD800) << 10) + (read_code_unit() - 0xDC00);
                }
                append_utf8(point);
                break;
            }
            default: append(c);
        }
    }
    append('\0');
    return text;
}

static char read_character(void) {
    char* const top = arena_top;
    const char c = *read_string();
    arena_top = top;
    return c;
}

static struct ListNode* read_linked_list(void) {
    struct ListNode* head = NULL;
    struct ListNode** place = &head;
    if (read_null()) return head;
    skip('[');
    while (peek_value() != ']') {
        struct ListNode* node = allocate(sizeof *node);
        *node = (struct ListNode){read_integer(), NULL};
        *place = node;
        place = &node->next;
    }
    ++next_byte;
    return head;
}

static struct TreeNode* read_tree(void) {
    struct TreeNode* root = NULL;
    if (read_null()) return root;
    const size_t first = stack_top;
    push(1)->pointer = &root;  // the places for the nodes to come
    skip('[');
    for (size_t next = first; peek_value() != ']'; ++next) {
        struct TreeNode** place = stack[next].pointer;
        if (read_null()) continue;
        struct TreeNode* node = allocate(sizeof *node);
        *node = (struct TreeNode){read_integer(), NULL, NULL};
        *place = node;
        push(1)->pointer = &node->left;
        push(1)->pointer = &node->right;
    }
    ++next_byte;
    stack_top = first;
    return root;
}

static Word read_scalar(enum leetsim_base base) {
    switch (base) {
        case leetsim_integer:
        case leetsim_long: return (Word){.integer = (peek_value(), read_integer())};
        case leetsim_double: return (Word){.number = read_number()};
        case leetsim_boolean: return (Word){.integer = read_boolean()};
        case leetsim_character: return (Word){.integer = read_character()};
        case leetsim_string: return (Word){.pointer = read_string()};
        case leetsim_ListNode: return (Word){.pointer = read_linked_list()};
        case leetsim_TreeNode: return (Word){.pointer = read_tree()};
    }
    return (Word){0};
}

static const size_t SIZES[] = {
    [leetsim_integer] = sizeof(int),        [leetsim_long] = sizeof(long long),
    [leetsim_double] = sizeof(double),      [leetsim_boolean] = sizeof(bool),
    [leetsim_character] = sizeof(char),     [leetsim_string] = sizeof(char*),
    [leetsim_ListNode] = sizeof(void*),     [leetsim_TreeNode] = sizeof(void*),
};

// The low bytes of the word are the value, as this machine has the low ones first.
static inline void store(void* place, Word word, size_t size) { memcpy(place, &word, size); }

static void read_list(enum leetsim_base base, int depth, Word words[]);

// A list whose items need no memory of their own: they are put where they stay.
static void read_plain_list(enum leetsim_base base, Word words[]) {
    const size_t size = SIZES[base];
    words[0].pointer = allocate(0);
    words[1].integer = 0;
    for (; peek_value() != ']'; ++words[1].integer) {
        const Word item = base == leetsim_integer ? (Word){.integer = read_integer()} : read_scalar(base);
        store(extend(size), item, size);
    }
}

static void read_list(enum leetsim_base base, int depth, Word words[]) {
    skip('[');
    if (depth == 1 && base < leetsim_string) {
        read_plain_list(base, words);
        ++next_byte;
        return;
    }
    const size_t first = stack_top;
    while (peek_value() != ']') {
        Word item[MAX_DEPTH];
        if (depth == 1) item[0] = read_scalar(base);
        else read_list(base, depth - 1, item);
        memcpy(push(depth), item, depth * sizeof *item);
    }
    ++next_byte;
    const size_t count = (stack_top - first) / depth;
    words[1].integer = count;
    for (int part = 0; part < depth; ++part) {
        const size_t size = part == 1 ? sizeof(int) : sizeof(void*);
        char* items = allocate(count * size);
        for (size_t i = 0; i < count; ++i) store(items + i * size, stack[first + i * depth + part], size);
        words[part ? part + 1 : 0].pointer = items;
    }
    stack_top = first;
}

void leetsim_read(enum leetsim_base base, void* value, int depth, ...) {
    if (depth == 0) {
        store(value, read_scalar(base), SIZES[base]);
        return;
    }
    Word words[MAX_DEPTH];
    read_list(base, depth, words);
    store(value, words[0], sizeof(void*));
    va_list sizes;
    va_start(sizes, depth);
    for (int level = 1; level <= depth; ++level) {
        store(va_arg(sizes, void*), words[level], level == 1 ? sizeof(int) : sizeof(void*));
    }
    va_end(sizes);
}

// --- writing: the answer to one case ------------------------------------------------------------------------------

static char* answer;
static size_t answer_size, answer_capacity;

static char* reserve(size_t size) {
    if (answer_size + size > answer_capacity) {
        answer_capacity = 2 * answer_capacity + size + 1024;
        answer = __real_realloc(answer, answer_capacity);
    }
    return answer + answer_size;
}

static void write_text(const char* text) {
    const size_t size = strlen(text);
    memcpy(reserve(size), text, size);
    answer_size += size;
}

static void write_byte(char c) {
    *reserve(1) = c;
    ++answer_size;
}

void leetsim_write_null(void) { write_text("null"); }

static void write_integer(long long value) {
    char digits[24], *digit = digits + sizeof digits;
    *--digit = '\0';
    unsigned long long magnitude = value < 0 ? 0 - (unsigned long long)value : value;
    do *--digit = '0' + magnitude % 10;
    while (magnitude /= 10);
    if (value < 0) *--digit = '-';
    write_text(digit);
}

// As few digits as tell the number from every other.
static void write_number(double value) {
    if (isnan(value)) return write_text("NaN");
    if (isinf(value)) return write_text(value < 0 ? "-Infinity" : "Infinity");
    char digits[40];
    for (int precision = 15; precision <= 17; ++precision) {
        snprintf(digits, sizeof digits, "%.*g", precision, value);
        if (strtod(digits, NULL) == value) break;
    }
    write_text(digits);
    if (!strpbrk(digits, ".e")) write_text(".0");
}

static void write_string(const char* text, size_t size) {
    write_byte('"');
    for (size_t i = 0; i < size; ++i) {
        const char c = text[i];
        if (c == '"' || c == '\\') write_byte('\\');
        if ((unsigned char)c < 0x20) answer_size += sprintf(reserve(8), "\\u%04x", c);
        else write_byte(c);
    }
    write_byte('"');
}

static void write_linked_list(const struct ListNode* head) {
    write_byte('[');
    size_t count = 0;
    for (const struct ListNode* node = head; node; node = node->next) {
        if (count++) write_byte(',');
        if (count > MAX_NODES) fail("the ListNode of the answer has a cycle: it never ends");
        write_integer(node->val);
    }
    write_byte(']');
}

static void write_tree(struct TreeNode* root) {
    const size_t first = stack_top;
    size_t end = first;
    push(1)->pointer = root;
    for (size_t next = first; next < stack_top; ++next) {
        if (stack_top - first > 2 * MAX_NODES) fail("the TreeNode of the answer has a cycle: it never ends");
        struct TreeNode* node = stack[next].pointer;
        if (!node) continue;
        push(1)->pointer = node->left;
        push(1)->pointer = node->right;
        end = next + 1;
    }
    write_byte('[');
    for (size_t next = first; next < end; ++next) {
        if (next > first) write_byte(',');
        struct TreeNode* node = stack[next].pointer;
        if (node) write_integer(node->val);
        else leetsim_write_null();
    }
    write_byte(']');
    stack_top = first;
}

static void write_scalar(enum leetsim_base base, const void* value) {
    switch (base) {
        case leetsim_integer: write_integer(*(const int*)value); break;
        case leetsim_long: write_integer(*(const long long*)value); break;
        case leetsim_double: write_number(*(const double*)value); break;
        case leetsim_boolean: write_text(*(const bool*)value ? "true" : "false"); break;
        case leetsim_character: write_string(value, 1); break;
        case leetsim_string: {
            const char* text = *(char* const*)value;
            if (text) write_string(text, strlen(text));
            else leetsim_write_null();
            break;
        }
        case leetsim_ListNode: write_linked_list(*(struct ListNode* const*)value); break;
        case leetsim_TreeNode: write_tree(*(struct TreeNode* const*)value); break;
    }
}

// `sizes` holds for each level where its size stands.
static void write_value(enum leetsim_base base, const void* value, int depth, const void* const sizes[]) {
    if (depth == 0) return write_scalar(base, value);
    const int count = *(const int*)sizes[0];
    const char* items = *(char* const*)value;
    const size_t item_size = depth > 1 ? sizeof(void*) : SIZES[base];
    if (count > 0 && !items) fail("the answer is NULL, but its size is not 0");
    write_byte('[');
    for (int i = 0; i < count; ++i) {
        const void* sizes_of_item[MAX_DEPTH];
        for (int level = 1; level < depth; ++level) {
            const char* inner = *(char* const*)sizes[level];
            if (!inner) fail("the sizes of the answer's columns were not set");
            sizes_of_item[level - 1] = inner + i * (level == 1 ? sizeof(int) : sizeof(void*));
        }
        if (i) write_byte(',');
        write_value(base, items + i * item_size, depth - 1, sizes_of_item);
    }
    write_byte(']');
}

void leetsim_write(enum leetsim_base base, const void* value, int depth, ...) {
    const void* sizes[MAX_DEPTH];
    va_list list;
    va_start(list, depth);
    for (int level = 0; level < depth; ++level) sizes[level] = va_arg(list, void*);
    va_end(list);
    write_value(base, value, depth, sizes);
}

int leetsim_clamp(long long count, int size) { return count < 0 ? 0 : count > size ? size : count; }

// --- the calls of a class -----------------------------------------------------------------------------------------

static char** names;
static int name_count, called;

void leetsim_begin_calls(void) {
    leetsim_read(leetsim_string, &names, 1, &name_count);
    called = 0;
    skip('[');
    write_byte('[');
}

const char* leetsim_next_call(void) {
    if (called) skip(']');
    if (called == name_count) {
        skip(']');
        write_byte(']');
        return NULL;
    }
    if (called) write_byte(',');
    skip('[');
    return names[called++];
}

bool leetsim_is(const char* name, const char* method) { return strcmp(name, method) == 0; }

// --- the loop -----------------------------------------------------------------------------------------------------

static void send_answer(void) {
    write_byte('\n');
    for (size_t sent = 0; sent < answer_size;) {
        const ssize_t count = system_write(ANSWERS, answer + sent, answer_size - sent);
        if (count < 0 && errno != EINTR) _exit(1);
        sent += count > 0 ? count : 0;
    }
    answer_size = 0;
}

// Shows what was printed before the crash; then the signal comes again, and ends the program.
static void flush_at_crash(int number) {
    (void)number;
    fflush(stdout);
}

static void catch_crashes(void) {
    static char own_stack[1 << 16];  // endless recursion has used up the other one
    sigaltstack(&(stack_t){.ss_sp = own_stack, .ss_size = sizeof own_stack}, NULL);
    const int crashes[] = {SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGABRT};
    for (size_t i = 0; i < sizeof crashes / sizeof *crashes; ++i) {
        sigaction(crashes[i], &(struct sigaction){.sa_handler = flush_at_crash, .sa_flags = SA_ONSTACK | SA_RESETHAND}, NULL);
    }
}

int main(void) {
    make_arena();
    catch_crashes();
    send_answer();
    while (peek_value()) {
        leetsim_answer_case();
        fflush(NULL);
        send_answer();
        arena_top = arena;
    }
    _exit(0);  // the answers are there: what the user does at exit could only add a crash
}
