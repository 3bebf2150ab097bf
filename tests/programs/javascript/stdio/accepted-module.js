import { readFileSync } from "node:fs";

const words = await Promise.resolve(readFileSync(0, "utf8").split(/\s+/));
export const total = words.reduce((sum, word) => sum + Number(word), 0);
console.log(total);
