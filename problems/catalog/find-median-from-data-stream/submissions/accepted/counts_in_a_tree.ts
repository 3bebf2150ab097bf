// A Fenwick tree over all possible numbers: how many there are up to each.
class MedianFinder {
    private static readonly offset = 100001;
    private static readonly size = 1 << 18;
    private tree = new Int32Array(MedianFinder.size + 1);
    private count = 0;

    addNum(num: number): void {
        this.count++;
        for (let i = num + MedianFinder.offset; i <= MedianFinder.size; i += i & -i) this.tree[i]++;
    }

    findMedian(): number {
        return (this.find((this.count + 1) >> 1) + this.find((this.count >> 1) + 1)) / 2;
    }

    private find(k: number): number {
        let place = 0;
        for (let step = MedianFinder.size; step; step >>= 1) {
            if (place + step <= MedianFinder.size && this.tree[place + step] < k) {
                place += step;
                k -= this.tree[place];
            }
        }
        return place + 1 - MedianFinder.offset;
    }
}
