/**
 * @param {ListNode[]} lists
 * @return {ListNode}
 */
var mergeKLists = function(lists) {
    const merge = (a, b) => {
        const dummy = new ListNode();
        let tail = dummy;
        while (a && b) {
            if (b.val < a.val) [a, b] = [b, a];
            tail = tail.next = a;
            a = a.next;
        }
        tail.next = a ?? b;
        return dummy.next;
    };
    for (let step = 1; step < lists.length; step *= 2) {
        for (let i = 0; i + step < lists.length; i += 2 * step) lists[i] = merge(lists[i], lists[i + step]);
    }
    return lists[0] ?? null;
};
