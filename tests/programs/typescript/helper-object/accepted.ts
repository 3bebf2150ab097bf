function findSecret(words: string[], master: Master): void {
    const count = (a: string, b: string): number => [...a].filter((letter, index) => letter === b[index]).length;
    if (master.lengths().length !== words.length) return;
    while (words.length > 0) {
        const guessed = words[0];
        const right = master.guess(guessed);
        words = words.slice(1).filter((word) => count(word, guessed) === right);
    }
}
