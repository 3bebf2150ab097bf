class Mirror {
    constructor(private words: string[], private root: TreeNode | null) {}

    firstWord(): string {
        return this.words[0];
    }

    rootValue(): number {
        return this.root!.val;
    }

    negate(x: number): number {
        return -x;
    }

    negateLong(x: number): number {
        return -x;
    }

    half(x: number): number {
        return x / 2;
    }

    opposite(x: boolean): boolean {
        return !x;
    }

    reversed(s: string): string {
        return [...s].reverse().join("");
    }

    nextCharacter(c: string): string {
        return String.fromCharCode(c.charCodeAt(0) + 1);
    }

    reversedArray(nums: number[]): number[] {
        return nums.reverse();
    }

    halves(nums: number[]): number[] {
        return nums.map((num) => num / 2);
    }

    opposites(flags: boolean[]): boolean[] {
        return flags.map((flag) => !flag);
    }

    transposed(board: string[][]): string[][] {
        return board[0].map((_, column) => board.map((row) => row[column]));
    }

    transposedLists(rows: number[][]): number[][] {
        return _.zip(...rows);
    }

    reversedLines(lines: string[][]): string[][] {
        return lines.map((line) => line.reverse());
    }

    reversedNodes(head: ListNode | null): ListNode | null {
        let before: ListNode | null = null;
        for (let node = head; node !== null; ) {
            const next: ListNode | null = node.next;
            node.next = before;
            before = node;
            node = next;
        }
        return before;
    }

    mirrored(root: TreeNode | null): TreeNode | null {
        return root && new TreeNode(root.val, this.mirrored(root.right), this.mirrored(root.left));
    }

    reversedHeads(heads: Array<ListNode | null>): Array<ListNode | null> {
        return heads.reverse();
    }

    reversedRoots(roots: Array<TreeNode | null>): Array<TreeNode | null> {
        return roots.reverse();
    }
}
