typedef struct {
    int sum;
    bool seen[100];
} Tally;

Tally* tallyCreate(int start) {
    Tally* obj = calloc(1, sizeof(Tally));
    obj->sum = start;
    return obj;
}

void tallyAdd(Tally* obj, int amount) {
    obj->sum += abs(amount);
    obj->seen[amount + 50] = true;
}

int tallyTotal(Tally* obj) {
    return obj->sum;
}

bool tallySeen(Tally* obj, int amount) {
    return obj->seen[amount + 50];
}

void tallyFree(Tally* obj) {
    free(obj);
}
