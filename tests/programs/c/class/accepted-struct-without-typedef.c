struct Tally {
    int sum, count;
    int amounts[1000];
};

struct Tally* tallyCreate(int start) {
    struct Tally* obj = calloc(1, sizeof(struct Tally));
    obj->sum = start;
    return obj;
}

void tallyAdd(struct Tally* obj, int amount) {
    obj->sum += amount;
    obj->amounts[obj->count++] = amount;
}

int tallyTotal(struct Tally* obj) { return obj->sum; }

bool tallySeen(struct Tally* obj, int amount) {
    for (int i = 0; i < obj->count; i++) {
        if (obj->amounts[i] == amount) return true;
    }
    return false;
}
