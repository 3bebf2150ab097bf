function mergeKLists(lists: Array<ListNode | null>): ListNode | null {
    const values: number[] = [];
    for (let head of lists) {
        for (; head; head = head.next) values.push(head.val);
    }
    values.sort((a, b) => b - a);
    let merged: ListNode | null = null;
    for (const value of values) merged = new ListNode(value, merged);
    return merged;
}
