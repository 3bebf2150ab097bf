const OPENING: Record<string, string> = { ")": "(", "]": "[", "}": "{" };

function isValid(s: string): boolean {
    const open: string[] = [];
    for (const bracket of s) {
        const wanted = OPENING[bracket];
        if (wanted === undefined) open.push(bracket);
        else if (open.pop() !== wanted) return false;
    }
    return open.length === 0;
}
