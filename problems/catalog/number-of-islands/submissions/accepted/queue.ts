function numIslands(grid: string[][]): number {
    let islands = 0;
    for (let row = 0; row < grid.length; row++) {
        for (let column = 0; column < grid[0].length; column++) {
            if (grid[row][column] !== "1") continue;
            islands++;
            grid[row][column] = "0";
            const queue: [number, number][] = [[row, column]];
            for (const [r, c] of queue) {
                for (const [down, right] of [[1, 0], [-1, 0], [0, 1], [0, -1]]) {
                    if (grid[r + down]?.[c + right] === "1") {
                        grid[r + down][c + right] = "0";
                        queue.push([r + down, c + right]);
                    }
                }
            }
        }
    }
    return islands;
}
