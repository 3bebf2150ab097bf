# Starts threads without end.
# verdicts: RTE MLE TLE

loop { Thread.new { loop { Thread.pass } } }
