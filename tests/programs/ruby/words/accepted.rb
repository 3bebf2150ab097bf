# @param {String[]} words
# @param {Integer} shortest
# @return {String[][]}
def group_words(words, shortest)
  words.select { |word| word.size >= shortest }.group_by(&:size).values
end
