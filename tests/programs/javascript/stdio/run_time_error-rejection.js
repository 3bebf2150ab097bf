async function main() {
    throw new RangeError("no sum");
}

main();
