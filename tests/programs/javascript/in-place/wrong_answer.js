var turn = function(times, grid) {
    return times % 2 ? [...grid].reverse() : grid;
};
