function meeting(first: ListNode | null, second: ListNode | null): ListNode | null {
    const seen = new Set<ListNode | null>([null]);
    for (; !seen.has(first); first = first!.next) seen.add(first);
    while (!seen.has(second)) second = second!.next;
    return second;
}
