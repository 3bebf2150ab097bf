function removeNthFromEnd(head: ListNode | null, n: number): ListNode | null {
    const dummy = new ListNode(0, head);
    let ahead: ListNode = dummy, behind: ListNode = dummy;
    while (n--) ahead = ahead.next!;
    while (ahead.next) [ahead, behind] = [ahead.next, behind.next!];
    behind.next = behind.next!.next;
    return dummy.next;
}
