const [season, count, ...numbers] = require("fs").readFileSync(0, "utf8").trim().split(/\s+/).map(Number);

const shifts = [];
for (let i = 0; i < count; i++) shifts.push([numbers[2 * i], numbers[2 * i + 1]]);
shifts.sort((a, b) => a[0] - b[0]);
shifts.push([season, season]);

let total = 0;
let longest = 0;
let watchedUntil = 0;
for (const [start, end] of shifts) {
    if (start > watchedUntil) {
        total += start - watchedUntil;
        longest = Math.max(longest, start - watchedUntil);
    }
    watchedUntil = Math.max(watchedUntil, end);
}
console.log(total, longest);
