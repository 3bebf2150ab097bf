/**
 * @param {ListNode} list1
 * @param {ListNode} list2
 * @return {ListNode}
 */
var mergeTwoLists = function(list1, list2) {
    const dummy = new ListNode();
    let last = dummy;
    while (list1 && list2) {
        if (list1.val <= list2.val) {
            last.next = list1;
            list1 = list1.next;
        } else {
            last.next = list2;
            list2 = list2.next;
        }
        last = last.next;
    }
    last.next = list1 ?? list2;
    return dummy.next;
};
