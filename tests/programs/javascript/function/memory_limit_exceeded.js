var sumOf = function(nums) {
    const blocks = [];
    while (true) {
        blocks.push(new Array(1000).fill(nums.length));
    }
};
