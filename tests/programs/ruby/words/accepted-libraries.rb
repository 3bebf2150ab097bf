require 'prime'

def group_words(words, shortest)
  raise "prime" unless Prime.first(2) == [2, 3]
  groups = Hash.new { |hash, size| hash[size] = Set.new }
  words.each_with_index { |word, i| groups[word.size] << [word, i] if word.size >= shortest }
  groups.each_value.map { |group| group.map(&:first) }
end
