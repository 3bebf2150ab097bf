const blocks = [];
while (true) blocks.push({ number: blocks.length });
