def copied(node)
  node
end
