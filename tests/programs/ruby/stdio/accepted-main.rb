def main
  sum = 0
  while (line = gets)
    sum += line.split.map(&:to_i).sum
  end
  puts sum
end

main if __FILE__ == $PROGRAM_NAME
