typedef struct {
    char** words;
    struct TreeNode* root;
} Mirror;

Mirror* mirrorCreate(char** words, int wordsSize, struct TreeNode* root) {
    Mirror* obj = malloc(sizeof(Mirror));
    obj->words = words;
    obj->root = root;
    return obj;
}

char* mirrorFirstWord(Mirror* obj) { return obj->words[0]; }
int mirrorRootValue(Mirror* obj) { return obj->root->val; }
int mirrorNegate(Mirror* obj, int x) { return -x; }
long long mirrorNegateLong(Mirror* obj, long long x) { return -x; }
double mirrorHalf(Mirror* obj, double x) { return x / 2; }
int mirrorOpposite(Mirror* obj, bool x) { return x ? 0 : 5; }

char* mirrorReversed(Mirror* obj, char* s) {
    for (int i = 0, j = strlen(s) - 1; i < j; i++, j--) {
        char c = s[i];
        s[i] = s[j];
        s[j] = c;
    }
    return s;
}

char mirrorNextCharacter(Mirror* obj, char c) { return c + 1; }

int* mirrorReversedArray(Mirror* obj, int* nums, int numsSize, int* retSize) {
    int* reversed = malloc(numsSize * sizeof(int));
    for (int i = 0; i < numsSize; i++) reversed[i] = nums[numsSize - 1 - i];
    *retSize = numsSize;
    return reversed;
}

double* mirrorHalves(Mirror* obj, double* nums, int numsSize, int* retSize) {
    for (int i = 0; i < numsSize; i++) nums[i] /= 2;
    *retSize = numsSize;
    return nums;
}

bool* mirrorOpposites(Mirror* obj, bool* flags, int flagsSize, int* retSize) {
    for (int i = 0; i < flagsSize; i++) flags[i] = !flags[i];
    *retSize = flagsSize;
    return flags;
}

#define TRANSPOSE(TYPE, rows, rowsSize, rowsColSize)                   \
    *retSize = rowsSize ? rowsColSize[0] : 0;                          \
    TYPE** columns = malloc(*retSize * sizeof(TYPE*));                 \
    *retColSize = malloc(*retSize * sizeof(int));                      \
    for (int i = 0; i < *retSize; i++) {                               \
        (*retColSize)[i] = rowsSize;                                   \
        columns[i] = malloc(rowsSize * sizeof(TYPE));                  \
        for (int j = 0; j < rowsSize; j++) columns[i][j] = rows[j][i]; \
    }                                                                  \
    return columns;

char** mirrorTransposed(Mirror* obj, char** board, int boardSize, int* boardColSize, int* retSize, int** retColSize) {
    TRANSPOSE(char, board, boardSize, boardColSize)
}

int** mirrorTransposedLists(Mirror* obj, int** rows, int rowsSize, int* rowsColSize, int* retSize, int** retColSize) {
    TRANSPOSE(int, rows, rowsSize, rowsColSize)
}

char*** mirrorReversedLines(Mirror* obj, char*** lines, int linesSize, int* linesColSize, int* retSize, int** retColSize) {
    for (int k = 0; k < linesSize; k++) {
        for (int i = 0, j = linesColSize[k] - 1; i < j; i++, j--) {
            char* word = lines[k][i];
            lines[k][i] = lines[k][j];
            lines[k][j] = word;
        }
    }
    *retSize = linesSize;
    *retColSize = linesColSize;
    return lines;
}

struct ListNode* mirrorReversedNodes(Mirror* obj, struct ListNode* head) {
    struct ListNode* before = NULL;
    while (head) {
        struct ListNode* copy = malloc(sizeof(struct ListNode));
        struct ListNode* next = head->next;
        copy->val = head->val;
        copy->next = before;
        free(head);
        before = copy;
        head = next;
    }
    return before;
}

struct TreeNode* mirrorMirrored(Mirror* obj, struct TreeNode* root) {
    if (!root) return NULL;
    struct TreeNode* left = root->left;
    root->left = mirrorMirrored(obj, root->right);
    root->right = mirrorMirrored(obj, left);
    return root;
}

struct ListNode** mirrorReversedHeads(Mirror* obj, struct ListNode** heads, int headsSize, int* retSize) {
    struct ListNode** reversed = malloc(headsSize * sizeof(struct ListNode*));
    for (int i = 0; i < headsSize; i++) reversed[i] = heads[headsSize - 1 - i];
    *retSize = headsSize;
    return reversed;
}

struct TreeNode** mirrorReversedRoots(Mirror* obj, struct TreeNode** roots, int rootsSize, int* retSize) {
    struct TreeNode** reversed = malloc(rootsSize * sizeof(struct TreeNode*));
    for (int i = 0; i < rootsSize; i++) reversed[i] = roots[rootsSize - 1 - i];
    *retSize = rootsSize;
    return reversed;
}

void mirrorFree(Mirror* obj) {
    free(obj);
}
