var solution = function (isBad: any) {
    return function (n: number): number {
        let [low, high] = [1, n];
        while (low < high) {
            const middle = low + Math.floor((high - low) / 2);
            if (isBad(middle)) high = middle;
            else low = middle + 1;
        }
        return low;
    };
};
