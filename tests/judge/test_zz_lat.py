import time, http.client, urllib.parse, re
from tests.judge.test_consumers import *
from tests.judge import sources
from judge.jobs import _load_task
from judge.engine import Sandbox, judge
from dataclasses import replace
from django.conf import settings
def test_lat(site, open_socket, problem, user, valkey):
    site.start_worker()
    client = Client(); client.force_login(user)
    cookie=f"sessionid={client.cookies['sessionid'].value}; csrftoken="+"a"*32
    conn=http.client.HTTPConnection("127.0.0.1", site.port)
    def once():
        body=urllib.parse.urlencode({"language":"python3","source":sources.RIGHT,"csrfmiddlewaretoken":"a"*32})
        t=time.perf_counter()
        conn.request("POST","/problems/double/submit/",body,{"Cookie":cookie,"Content-Type":"application/x-www-form-urlencoded","HX-Request":"true","Host":f"127.0.0.1:{site.port}","Origin":site.url})
        r=conn.getresponse(); html=r.read().decode(); assert r.status==200, html[:500]
        t1=time.perf_counter()
        pk=int(re.search(r"submission-(\d+)",html)[1])
        s=open_socket(pk,user=None) if False else connect(f"{site.url.replace('http','ws')}/ws/submissions/{pk}/",origin=site.url,additional_headers={"Cookie":cookie})
        with s as ws: n=len(read_until(ws,"Accepted"))
        return (t1-t)*1000,(time.perf_counter()-t)*1000
    for _ in range(5): once()
    xs=[once() for _ in range(40)]
    post=sorted(a for a,_ in xs); tot=sorted(b for _,b in xs)
    with Sandbox(settings.LEETSIM_STATE_DIR) as sb:
        task=replace(_load_task(problem.current_revision_id,samples_only=False),source=sources.RIGHT,language="python3")
        for _ in range(5): list(judge(task,sb))
        es=[]
        for _ in range(40):
            t=time.perf_counter(); list(judge(task,sb)); es.append((time.perf_counter()-t)*1000)
        es.sort()
    print(f"LAT post p50 {post[20]:.1f} total p50 {tot[20]:.1f} p90 {tot[36]:.1f} engine p50 {es[20]:.1f} p90 {es[36]:.1f}")
    assert 0
