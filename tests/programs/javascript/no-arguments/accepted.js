/**
 * @return {string[]}
 */
var sides = function() {
    return ["north", "east", "south", "west"];
};
