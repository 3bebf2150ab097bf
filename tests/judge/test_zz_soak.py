import time
import pytest, os
from tests.judge.test_worker import wait_for_verdict, audit_afterwards
from tests.judge import sources
pytestmark = pytest.mark.django_db(transaction=True)
def rss(pid): return int(next(l for l in open(f"/proc/{pid}/status") if l.startswith("VmRSS")).split()[1])
def test_soak(site, valkey, make_submission):
    w=site.start_worker(); site.start_sweeper()
    for r in range(4):
        t=time.time()
        subs=[make_submission(source=sources.RIGHT if i%2 else sources.CRASHES, mode="RUN" if i%3==0 else "SUBMIT") for i in range(60)]
        for s in subs: wait_for_verdict(s,seconds=60)
        print("SOAK", f"{60/(time.time()-t):.1f}/s rss {rss(w.process.pid)} fds {len(os.listdir(f'/proc/{w.process.pid}/fd'))} keys {sorted(k.decode() for k in valkey.client.keys('*'))}")
    assert 0
