def negate(nested)
  return NestedInteger.new(-nested.get_integer) if nested.is_integer
  made = NestedInteger.new
  nested.get_list.each { |item| made.add(negate(item)) }
  made
end

# @param {NestedInteger[]} items
# @param {NestedInteger} last
# @return {NestedInteger}
def negated(items, last)
  all = NestedInteger.new
  (items + [last]).each { |item| all.add(negate(item)) }
  all
end
