import * as readline from "node:readline";

let total: number = 0;
for await (const line of readline.createInterface({ input: process.stdin })) {
    for (const word of line.split(" ")) total += Number(word);
}
console.log(total);
