const blocks: { number: number }[] = [];
while (true) blocks.push({ number: blocks.length });
