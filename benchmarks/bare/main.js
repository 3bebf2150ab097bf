// SOLUTION

for (const line of require("fs").readFileSync(0, "utf8").trim().split("\n")) {
    const [, target, ...nums] = line.split(" ").map(Number);
    console.log(twoSum(nums, target));
}
