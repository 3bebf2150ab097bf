static struct NestedInteger* negate(struct NestedInteger* nested) {
    struct NestedInteger* made = NestedIntegerInit();
    if (NestedIntegerIsInteger(nested)) {
        NestedIntegerSetInteger(made, -NestedIntegerGetInteger(nested));
        return made;
    }
    struct NestedInteger** list = NestedIntegerGetList(nested);
    for (int i = 0; i < NestedIntegerGetListSize(nested); i++) NestedIntegerAddElement(made, negate(list[i]));
    return made;
}

struct NestedInteger* negated(struct NestedInteger** items, int itemsSize, struct NestedInteger* last) {
    struct NestedInteger* all = NestedIntegerInit();
    for (int i = 0; i < itemsSize; i++) NestedIntegerAddElement(all, negate(items[i]));
    NestedIntegerAddElement(all, negate(last));
    return all;
}
