# @return {String[]}
def sides
  %w[north east south west]
end
