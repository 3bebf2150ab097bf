# @param {Integer} times
# @param {Integer[][]} grid
# @return {Void} Do not return anything, modify grid in-place instead.
def turn(times, grid)
  times.times { grid.reverse! }
end
