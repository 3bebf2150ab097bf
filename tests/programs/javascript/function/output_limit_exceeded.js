var sumOf = function(nums) {
    while (true) {
        console.log("adding".repeat(1000));
    }
};
