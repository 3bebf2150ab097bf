var groupWords = function(words, shortest) {
    return Object.values(_.groupBy(words.filter((word) => word.length >= shortest), "length"));
};
