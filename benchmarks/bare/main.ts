// SOLUTION

for (const line of require("fs").readFileSync(0, "utf8").trim().split("\n")) {
    const [, target, ...nums]: number[] = line.split(" ").map(Number);
    console.log(twoSum(nums, target));
}
