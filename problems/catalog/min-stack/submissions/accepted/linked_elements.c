struct element {
    int value, smallest;
    struct element* below;
};

typedef struct {
    struct element* first;
} MinStack;

MinStack* minStackCreate() {
    return calloc(1, sizeof(MinStack));
}

void minStackPush(MinStack* obj, int val) {
    struct element* made = malloc(sizeof(struct element));
    made->value = made->smallest = val;
    made->below = obj->first;
    if (obj->first && obj->first->smallest < val) made->smallest = obj->first->smallest;
    obj->first = made;
}

void minStackPop(MinStack* obj) {
    struct element* gone = obj->first;
    obj->first = gone->below;
    free(gone);
}

int minStackTop(MinStack* obj) {
    return obj->first->value;
}

int minStackGetMin(MinStack* obj) {
    return obj->first->smallest;
}

void minStackFree(MinStack* obj) {
    while (obj->first) minStackPop(obj);
    free(obj);
}
