const sumOf = (nums) => {
    console.log("adding", nums);
    console.error("warning");
    process.stdout.write("done\n");
    return _.sum(nums);
};
