// Reading and writing JSON values, by their type in the signature. A part of driver.c.

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

bool leetsim_read_null(void) { return read_null(); }

static long long read_integer(void) {
    const bool negative = skip('-');
    unsigned long long magnitude = 0;
    for (char c; (c = peek()) >= '0' && c <= '9'; ++next_byte) magnitude = magnitude * 10 + (c - '0');
    return negative ? 0 - magnitude : magnitude;
}

long long leetsim_read_reference(void) {
    if (read_null()) return LEETSIM_NULL;
    return read_integer();
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

static struct NestedInteger* read_nested(void);
static void* read_nodes(enum leetsim_base base);

static Word read_scalar(enum leetsim_base base) {
    switch (base) {
        case leetsim_integer:
        case leetsim_long: return (Word){.integer = (peek_value(), read_integer())};
        case leetsim_double: return (Word){.number = read_number()};
        case leetsim_boolean: return (Word){.integer = read_boolean()};
        case leetsim_character: return (Word){.integer = read_character()};
        case leetsim_string: return (Word){.pointer = read_string()};
        case leetsim_NestedInteger: return (Word){.pointer = read_nested()};
        default: return (Word){.pointer = read_nodes(base)};
    }
}

static size_t size_of(enum leetsim_base base) {
    switch (base) {
        case leetsim_integer: return sizeof(int);
        case leetsim_long: return sizeof(long long);
        case leetsim_double: return sizeof(double);
        case leetsim_boolean: return sizeof(bool);
        case leetsim_character: return sizeof(char);
        default: return sizeof(void*);
    }
}

// The low bytes of the word are the value, as this machine has the low ones first.
static inline void store(void* place, Word word, size_t size) { memcpy(place, &word, size); }

static void read_list(enum leetsim_base base, int depth, Word words[]);

// A list whose items need no memory of their own: they are put where they stay.
static void read_plain_list(enum leetsim_base base, Word words[]) {
    const size_t size = size_of(base);
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
        store(value, read_scalar(base), size_of(base));
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
    unsigned long long magnitude = value < 0 ? 0 - (unsigned long long)value : (unsigned long long)value;
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

static void write_nested(const struct NestedInteger* nested);
static void write_nodes(enum leetsim_base base, void* first);

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
        case leetsim_NestedInteger: write_nested(*(struct NestedInteger* const*)value); break;
        default: write_nodes(base, *(void* const*)value);
    }
}

// `sizes` holds for each level where its size stands. Calls `visit` for each value of the base, and `mark` around them.
typedef void Visit(enum leetsim_base base, const void* value);
typedef void Mark(char c);

static void visit_value(
    enum leetsim_base base, const void* value, int depth, const void* const sizes[], Visit* visit, Mark* mark
) {
    if (depth == 0) return visit(base, value);
    const int count = *(const int*)sizes[0];
    const char* items = *(char* const*)value;
    const size_t item_size = depth > 1 ? sizeof(void*) : size_of(base);
    if (count > 0 && !items) fail("the answer is NULL, but its size is not 0");
    mark('[');
    for (int i = 0; i < count; ++i) {
        const void* sizes_of_item[MAX_DEPTH];
        for (int level = 1; level < depth; ++level) {
            const char* inner = *(char* const*)sizes[level];
            if (!inner) fail("the sizes of the answer's columns were not set");
            sizes_of_item[level - 1] = inner + i * (level == 1 ? sizeof(int) : sizeof(void*));
        }
        if (i) mark(',');
        visit_value(base, items + i * item_size, depth - 1, sizes_of_item, visit, mark);
    }
    mark(']');
}

#define COLLECT_SIZES(sizes, depth)                                                \
    const void* sizes[MAX_DEPTH];                                                  \
    va_list list;                                                                  \
    va_start(list, depth);                                                         \
    for (int level = 0; level < depth; ++level) sizes[level] = va_arg(list, void*); \
    va_end(list)

void leetsim_write(enum leetsim_base base, const void* value, int depth, ...) {
    COLLECT_SIZES(sizes, depth);
    visit_value(base, value, depth, sizes, write_scalar, write_byte);
}

int leetsim_clamp(long long count, int size) { return count < 0 ? 0 : count > size ? size : count; }
