import pytest
@pytest.mark.django_db
def test_x(admin_client, valkey):
    for p in ["/admin/","/admin/django-rq/","/admin/problems/problem/","/admin/judge/submission/","/accounts/signup/"]:
        r=admin_client.get(p); print(p, r.status_code, r.headers.get("Content-Security-Policy"))
    c=r.content.decode(); 
    assert 0
