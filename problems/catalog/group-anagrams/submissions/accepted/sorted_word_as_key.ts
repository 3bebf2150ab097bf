function groupAnagrams(strs: string[]): string[][] {
    const groups = new Map<string, string[]>();
    for (const word of strs) {
        const key = [...word].sort().join("");
        const group = groups.get(key);
        if (group) group.push(word);
        else groups.set(key, [word]);
    }
    return [...groups.values()];
}
