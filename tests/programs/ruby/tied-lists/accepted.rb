def meeting(first, second)
  seen = {}.compare_by_identity
  while first && !seen[first]
    seen[first] = true
    first = first.next
  end
  second = second.next while second && !seen[second]
  second
end
