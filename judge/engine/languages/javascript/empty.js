var empty = function (nums) {};
