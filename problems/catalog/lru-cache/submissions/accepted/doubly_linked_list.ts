class Entry {
    before: Entry = this;
    after: Entry = this;

    constructor(readonly key: number, public value: number) {}

    unlink(): void {
        this.before.after = this.after;
        this.after.before = this.before;
    }

    linkBefore(other: Entry): void {
        this.before = other.before;
        this.after = other;
        this.before.after = this;
        other.before = this;
    }
}

class LRUCache {
    private entries = new Map<number, Entry>();
    private ring = new Entry(0, 0); // after it the one that was not used for the longest time

    constructor(private capacity: number) {}

    get(key: number): number {
        const entry = this.entries.get(key);
        if (!entry) return -1;
        entry.unlink();
        entry.linkBefore(this.ring);
        return entry.value;
    }

    put(key: number, value: number): void {
        this.entries.get(key)?.unlink();
        const entry = new Entry(key, value);
        entry.linkBefore(this.ring);
        this.entries.set(key, entry);
        if (this.entries.size > this.capacity) {
            const oldest = this.ring.after;
            oldest.unlink();
            this.entries.delete(oldest.key);
        }
    }
}
