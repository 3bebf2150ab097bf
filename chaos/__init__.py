"""`make chaos`: a real site whose parts are killed, frozen, emptied and cut off while people submit; then the count.

    python -m chaos [--seconds 300] [--seed 1] [--database postgresql|sqlite]

stage    the site's processes, kept alive as a supervisor does
people   users who submit programs whose verdicts are known, and the pages that they look at
faults   what happens to the site, in an order that the seed decides
count    what came of it: lost, doubled and wrong verdicts, pages that did not converge, times of recovery
"""
