import time, http.client, urllib.parse, re
from tests.judge.test_consumers import *
from tests.judge import sources
def test_hops(site, open_socket, problem, user, valkey):
    site.start_worker()
    client = Client(); client.force_login(user)
    cookie=f"sessionid={client.cookies['sessionid'].value}; csrftoken="+"a"*32
    conn=http.client.HTTPConnection("127.0.0.1", site.port)
    def once(show=False):
        body=urllib.parse.urlencode({"language":"python3","source":sources.RIGHT,"csrfmiddlewaretoken":"a"*32})
        t=time.perf_counter(); ms=lambda: f"{(time.perf_counter()-t)*1000:.0f}"
        conn.request("POST","/problems/double/submit/",body,{"Cookie":cookie,"Content-Type":"application/x-www-form-urlencoded","HX-Request":"true","Host":f"127.0.0.1:{site.port}","Origin":site.url})
        r=conn.getresponse(); html=r.read().decode(); assert r.status==200, html[:500]
        out=["post "+ms()]
        pk=int(re.search(r"submission-(\d+)",html)[1])
        with connect(f"{site.url.replace('http','ws')}/ws/submissions/{pk}/",origin=site.url,additional_headers={"Cookie":cookie}) as ws:
            out.append("open "+ms())
            while True:
                m=str(ws.recv(timeout=10)); out.append(re.search(r"<h2[^>]*>([^<]*)",m)[1].strip()+" "+ms())
                if "Accepted" in m: break
        if show:
            from judge.models import Attempt
            a=Attempt.objects.get(submission_id=pk); s=a.submission
            out.append(f"| queued->started {(a.started_at-s.created_at).total_seconds()*1000:.0f} judged {(a.ended_at-s.created_at).total_seconds()*1000:.0f}")
            print("HOP", ", ".join(out))
    for _ in range(10): once()
    for _ in range(8): once(True)
    assert 0
