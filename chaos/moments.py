"""When a worker can be told to die: see doomed_worker.py."""

MOMENTS = ("before-claim", "after-claim", "compiling", "between-cases", "before-commit", "before-news")
# A submission with this line takes every worker with it that judges it.
POISON = "takes its worker with it"
