var meeting = function(first, second) {
    const seen = new Set();
    for (; first && !seen.has(first); first = first.next) seen.add(first);
    while (second && !seen.has(second)) second = second.next;
    return second;
};
