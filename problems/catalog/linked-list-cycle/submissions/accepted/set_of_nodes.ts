function hasCycle(head: ListNode | null): boolean {
    const visited = new Set<ListNode>();
    for (let node = head; node; node = node.next) {
        if (visited.has(node)) return true;
        visited.add(node);
    }
    return false;
}
