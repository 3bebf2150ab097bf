const text: string = require("fs").readFileSync(0, "utf8");
console.log(text.split(" ");
