while (true) console.log("sum".repeat(1000));
