const readline = require("readline");

let total = 0;

function main() {
    const lines = readline.createInterface({ input: process.stdin });
    lines.on("line", (line) => {
        for (const word of line.split(" ")) total += Number(word);
    });
    lines.on("close", () => process.stdout.write(`${total}\n`));
}

if (require.main === module) main();
