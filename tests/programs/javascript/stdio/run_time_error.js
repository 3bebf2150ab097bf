const number = { 1: "1" };
for (const word of require("fs").readFileSync(0, "utf8").trim().split(" ")) {
    console.log(number[word].length);
}
