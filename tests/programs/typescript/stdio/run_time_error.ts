type Numbers = Record<string, string>;

const numbers: Numbers = { 1: "1" };
for (const word of require("fs").readFileSync(0, "utf8").trim().split(" ")) {
    console.log(numbers[word].length);
}
