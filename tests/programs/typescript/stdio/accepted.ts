const fs = require("fs");

const nums: number[] = fs.readFileSync("/dev/stdin", "utf8").split(/\s+/).filter(Boolean).map(Number);
console.log(nums.reduce((total: number, num: number) => total + num, 0));
