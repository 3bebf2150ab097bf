def sum_to(n)
  n.zero? ? 0 : n + sum_to(n - 1)
end
