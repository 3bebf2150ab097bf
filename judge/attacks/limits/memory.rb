# Fills memory, and rescues every error that tells of it.
# verdicts: MLE

kept = []
loop do
  begin
    kept << "x" * (1 << 20)
  rescue Exception
  end
end
