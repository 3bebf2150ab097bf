# Has so many constants, patterns and names that compiling takes long.
# verdicts: CE AC TLE MLE
# limits: {"memory_limit_kib": 131072}

eval((0...200_000).map { |number| "def name#{number}(a#{number}) = :symbol#{number}" }.join("\n"))
puts "held"
