puts gets.split.sum { |word| { "1" => 1 }.fetch(word) }
