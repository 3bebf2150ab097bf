class Mirror
  def initialize(words, root)
    @words = words
    @root = root
  end

  def first_word() = @words.first

  def root_value
    @root.val
  end

  def negate(x)
    -x
  end

  def negate_long(x)
    -x
  end

  def half(x)
    raise TypeError unless x.is_a?(Float)
    x / 2
  end

  def opposite(x)
    x ? nil : 1
  end

  def reversed(s)
    s.reverse
  end

  def next_character(c)
    c.succ
  end

  def reversed_array(nums)
    nums.reverse_each
  end

  def halves(nums)
    nums.map { |num| num / 2 }
  end

  def opposites(flags)
    flags.map(&:!)
  end

  def transposed(board)
    board.transpose
  end

  def transposed_lists(rows)
    rows.transpose
  end

  def reversed_lines(lines)
    lines.map(&:reverse)
  end

  def reversed_nodes(head)
    before = nil
    head.next, head, before = before, head.next, head while head
    before
  end

  def mirrored(root)
    root && TreeNode.new(root.val, mirrored(root.right), mirrored(root.left))
  end

  def reversed_heads(heads)
    heads.reverse
  end

  def reversed_roots(roots)
    roots.reverse
  end
end
