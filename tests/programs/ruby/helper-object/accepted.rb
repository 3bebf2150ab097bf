def find_secret(words, master)
  raise "lengths" unless master.lengths == words.map(&:size)
  until words.empty?
    word = words.shift
    right = master.guess(word)
    words = words.select { |other| word.chars.zip(other.chars).count { |a, b| a == b } == right }
  end
end
