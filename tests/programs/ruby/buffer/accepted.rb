# @param {Character[]} buf
# @param {Integer} n
# @return {Integer}
def read(buf, n)
  done = 0
  four = [""] * 4
  while done < n
    count = [read4(four), n - done].min
    break if count.zero?
    buf[done, count] = four.take(count)
    done += count
  end
  done
end
