var sumOf = function(nums) {
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
    return nums.length;
};
