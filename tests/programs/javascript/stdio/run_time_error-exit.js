console.log(require("fs").readFileSync(0, "utf8").trim().split(" ").map(Number).reduce((a, b) => a + b, 0));
process.exit(3);
