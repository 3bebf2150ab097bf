// NestedInteger, which the user knows by its functions alone, and its JSON: an integer, or a list of such.
// A part of driver.c.

struct NestedInteger {
    bool is_integer;
    int value, count;
    struct NestedInteger** items;
};

struct NestedInteger* NestedIntegerInit(void) { return calloc(1, sizeof(struct NestedInteger)); }

bool NestedIntegerIsInteger(struct NestedInteger* nested) { return nested->is_integer; }

int NestedIntegerGetInteger(struct NestedInteger* nested) { return nested->value; }

void NestedIntegerSetInteger(struct NestedInteger* nested, int value) {
    *nested = (struct NestedInteger){.is_integer = true, .value = value};
}

void NestedIntegerAddElement(struct NestedInteger* nested, struct NestedInteger* item) {
    nested->is_integer = false;
    nested->items = __real_realloc(nested->items, (nested->count + 1) * sizeof item);
    nested->items[nested->count++] = item;
}

struct NestedInteger** NestedIntegerGetList(struct NestedInteger* nested) { return nested->items; }

int NestedIntegerGetListSize(struct NestedInteger* nested) { return nested->count; }

static struct NestedInteger* read_nested(void) {
    struct NestedInteger* nested = NestedIntegerInit();
    if (skip('[')) {
        while (peek_value() != ']') NestedIntegerAddElement(nested, read_nested());
        ++next_byte;
    } else {
        NestedIntegerSetInteger(nested, read_integer());
    }
    return nested;
}

static void write_nested(const struct NestedInteger* nested) {
    if (!nested) return leetsim_write_null();
    if (nested->is_integer) return write_integer(nested->value);
    write_byte('[');
    for (int i = 0; i < nested->count; ++i) {
        if (i) write_byte(',');
        write_nested(nested->items[i]);
    }
    write_byte(']');
}
