function groupWords(words: string[], shortest: number): string[][] {
    const groups: { [length: number]: string[] } = {};
    for (const word of words) (groups[word.length] ??= []).push(word);
    return Object.entries(groups).filter(([length]) => +length >= shortest).map(([, group]) => group);
}
