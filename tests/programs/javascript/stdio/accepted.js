const fs = require("fs");

const nums = fs.readFileSync("/dev/stdin", "utf8").split(/\s+/).filter(Boolean).map(Number);
console.log(nums.reduce((total, num) => total + num, 0));
