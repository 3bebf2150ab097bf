import * as readline from "node:readline";

interface Shift {
    start: number;
    end: number;
}

let season: number | null = null;
const shifts: Shift[] = [];
for await (const line of readline.createInterface({ input: process.stdin })) {
    const [first, second]: number[] = line.trim().split(" ").map(Number);
    if (season === null) season = first;
    else if (line.trim()) shifts.push({ start: first, end: second });
}

let [total, longest, watchedUntil] = [0, 0, 0];
shifts.sort((a: Shift, b: Shift) => a.start - b.start);
for (const { start, end } of [...shifts, { start: season!, end: season! }]) {
    const gap = Math.max(0, start - watchedUntil);
    total += gap;
    longest = Math.max(longest, gap);
    watchedUntil = Math.max(watchedUntil, end);
}
console.log(`${total} ${longest}`);
