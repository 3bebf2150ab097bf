// Returns an array with a size that is not its own, to have the driver print memory that is none of its business.
// verdicts: WA RTE OLE MLE TLE
// signature: {"name": "answer", "params": [{"name": "n", "type": "integer"}], "return": {"type": "integer[]"}}
// cases: [["1", "[1]"], ["-5", "[1]"]]

int* answer(int n, int* returnSize) {
    static int one[1] = {1};
    *returnSize = n > 0 ? 1 << 30 : n;
    return one;
}
