"""The site's settings, all from the environment: every LEETSIM_ variable, DATABASE_URL and REDIS_URL are read here."""

from pathlib import Path
from typing import Any
from urllib.parse import quote

import dj_database_url
from csp.constants import NONCE, NONE, SELF
from psycopg_pool.base import AttemptWithBackoff

from leetsim import secret_key
from leetsim.environment import read_bool, read_count, read_folder, read_list, read_text, read_url, refuse_unknown

BASE_DIR = Path(__file__).resolve().parent.parent
LEETSIM_STATE_DIR = read_folder("LEETSIM_STATE_DIR", BASE_DIR / "var")

DEBUG = read_bool("LEETSIM_DEBUG", default=False)
SECRET_KEY = read_text("LEETSIM_SECRET_KEY", "") or secret_key.load_or_make(LEETSIM_STATE_DIR / "secret_key")
ALLOWED_HOSTS = read_list("LEETSIM_ALLOWED_HOSTS", ["localhost", "127.0.0.1", "[::1]"])

ROOT_URLCONF = "leetsim.urls"
ASGI_APPLICATION = "leetsim.asgi.application"
INSTALLED_APPS = [
    "django.contrib.admin",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "whitenoise.runserver_nostatic",
    "django.contrib.staticfiles",
    "channels",
    "csp",
    "django_htmx",
    "django_rq",
    "allauth",
    "allauth.account",
    "problems",
    "judge",
    "community",
    "api",
    "lab",
]
MIDDLEWARE = [
    "judge.logs.RequestMiddleware",
    "django.middleware.security.SecurityMiddleware",
    "csp.middleware.CSPMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.locale.LocaleMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "community.zones.ZoneMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "django_htmx.middleware.HtmxMiddleware",
    "allauth.account.middleware.AccountMiddleware",
]
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [BASE_DIR / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "csp.context_processors.nonce",
            ],
        },
    },
]

# --- Data -------------------------------------------------------------------------------------------------------------
_SQLITE_URL = f"sqlite:///{quote(str(LEETSIM_STATE_DIR / 'db.sqlite3'))}"
_DATABASE_URL = read_url("DATABASE_URL", _SQLITE_URL, schemes=("sqlite", "postgres", "postgresql"))
_DATABASE: dict[str, Any] = dict(dj_database_url.parse(_DATABASE_URL))
if _DATABASE["ENGINE"] == "django.db.backends.sqlite3":
    _DATABASE["OPTIONS"] = {
        # A transaction that begins by reading and then writes can't wait for another writer: SQLite refuses it at
        # once. IMMEDIATE takes the write lock at the start, where waiting works.
        "transaction_mode": "IMMEDIATE",
        "timeout": 20,
        "init_command": "PRAGMA journal_mode=WAL",
    }
else:
    # Under ASGI each request has a thread of its own, and a connection that belongs to a thread ends with it.
    _DATABASE["OPTIONS"] = {
        "connect_timeout": 3,
        # Of a host that is cut off neither end waits for ever, and no lock outlives it.
        "keepalives_idle": 5,
        "keepalives_interval": 2,
        "keepalives_count": 3,
        "tcp_user_timeout": 10_000,
        "options": "-c idle_in_transaction_session_timeout=15s",
        # A reconnection that is tried for longer waits longer from time to time, and then misses the server's return.
        "pool": {"min_size": 1, "max_size": 10, "timeout": 4, "reconnect_timeout": 4},
        **_DATABASE.get("OPTIONS", {}),  # from the URL, such as sslmode
    }
    # After a restart of the server, the pool's connections are dead.
    _DATABASE["CONN_HEALTH_CHECKS"] = True
    # The pool would try again after 1, 2, 4, 8 ... seconds, and be back late.
    AttemptWithBackoff.INITIAL_DELAY, AttemptWithBackoff.DELAY_BACKOFF = 0.5, 1.0
DATABASES = {"default": _DATABASE}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

# --- Redis: work and news ---------------------------------------------------------------------------------------------
_VALKEY_SOCKET = LEETSIM_STATE_DIR / "valkey.sock"
REDIS_URL = read_url("REDIS_URL", f"unix://{quote(str(_VALKEY_SOCKET))}", schemes=("unix", "redis", "rediss"))
if "socket_connect_timeout" not in REDIS_URL:
    # Neither a request nor a judgement may hang on a Redis that is away.
    REDIS_URL += ("&" if "?" in REDIS_URL else "?") + "socket_connect_timeout=2"

# A judgement ends by its own limits, and a dead worker is noticed by its lease: RQ's clock would only add a third.
RQ_QUEUES = {name: {"URL": REDIS_URL, "DEFAULT_TIMEOUT": -1} for name in ("run", "submit", "rejudge", "problems")}
RQ = {"WORKER_CLASS": "judge.worker.JudgeWorker"}
# Who only listens does not notice that Redis's host is gone, unless it says something now and then.
_NEWS_HOST = {"address": REDIS_URL, "health_check_interval": 5}
CHANNEL_LAYERS = {
    "default": {"BACKEND": "channels_redis.pubsub.RedisPubSubChannelLayer", "CONFIG": {"hosts": [_NEWS_HOST]}},
}

# --- What is taken: see judge/admission.py ----------------------------------------------------------------------------
LEETSIM_MAX_UNFINISHED = read_count("LEETSIM_MAX_UNFINISHED", 10)  # of one user
LEETSIM_RUNS_PER_MINUTE = read_count("LEETSIM_RUNS_PER_MINUTE", 30)
LEETSIM_SUBMITS_PER_MINUTE = read_count("LEETSIM_SUBMITS_PER_MINUTE", 20)
LEETSIM_MAX_WAIT = read_count("LEETSIM_MAX_WAIT", 300)  # seconds, until nothing new is taken

# --- Static files -----------------------------------------------------------------------------------------------------
# Made from the code alone, and so beside it, wherever the state is.
STATIC_URL = "/static/"
STATIC_ROOT = BASE_DIR / "var" / "static"
STATICFILES_DIRS = [BASE_DIR / "var" / "bundle"]
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {
        "BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"
        if DEBUG
        else "whitenoise.storage.CompressedManifestStaticFilesStorage"
    },
}

# --- Accounts: a name and a password, no mail needed ------------------------------------------------------------------
AUTHENTICATION_BACKENDS = [
    "django.contrib.auth.backends.ModelBackend",
    "allauth.account.auth_backends.AuthenticationBackend",
]
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": f"django.contrib.auth.password_validation.{name}"}
    for name in ("UserAttributeSimilarityValidator", "MinimumLengthValidator", "CommonPasswordValidator")
]
ACCOUNT_LOGIN_METHODS = {"username"}
ACCOUNT_SIGNUP_FIELDS = ["username*", "email", "password1*", "password2*"]
ACCOUNT_EMAIL_VERIFICATION = "none"
# Limits logins, sign-ups and the like per address and per name, over all web hosts: counted in the database, so that
# people can log in while Redis is away.
CACHES = {
    "default": {
        "BACKEND": "django.core.cache.backends.db.DatabaseCache",
        "LOCATION": "django_cache",
        "OPTIONS": {"MAX_ENTRIES": 100_000},
    },
}
EMAIL_BACKEND = "django.core.mail.backends.console.EmailBackend"
LOGIN_URL = "account_login"
LOGIN_REDIRECT_URL = "problems:list"
ACCOUNT_LOGOUT_REDIRECT_URL = "problems:list"

# --- What browsers are told -------------------------------------------------------------------------------------------
CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": [SELF],
        "img-src": [SELF, "data:"],
        # The code editor makes <style> elements, with the page's nonce.
        "style-src": [SELF, NONCE],
        "object-src": [NONE],
        "base-uri": [NONE],
        "form-action": [SELF],
        "frame-ancestors": [NONE],
    },
}
X_FRAME_OPTIONS = "DENY"
# One switch for a site whose proxy speaks TLS. uvicorn takes the scheme and the client from the proxy's headers, from
# the addresses in FORWARDED_ALLOW_IPS alone.
_HTTPS = read_bool("LEETSIM_HTTPS", default=False)
SECURE_REDIRECT_EXEMPT = ["^healthz$", "^readyz$", "^metrics$"]  # asked from inside, without TLS
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = SECURE_SSL_REDIRECT = _HTTPS
SECURE_HSTS_SECONDS = 30 * 24 * 3600 if _HTTPS else 0
# Whether the domain's other hosts speak TLS alone is not for this site to promise to browsers.
SILENCED_SYSTEM_CHECKS = ["security.W005", "security.W021"]
# A form holds at most 64 KiB of source and as much own input, each byte up to three characters long when encoded.
DATA_UPLOAD_MAX_MEMORY_SIZE = 1024 * 1024
# The admin sends a problem with all its cases as one form, seven fields a case.
DATA_UPLOAD_MAX_NUMBER_FIELDS = 10_000

# Who sends it as a Bearer token reads /metrics; without it, staff alone do.
LEETSIM_METRICS_TOKEN = read_text("LEETSIM_METRICS_TOKEN", "")

LANGUAGE_CODE = "en"
LANGUAGES = [("en", "English"), ("de", "Deutsch")]
# Compiled from locale/ by the set-up: see setup/translations.py.
LOCALE_PATHS = [BASE_DIR / "var" / "locale"]
TIME_ZONE = "UTC"
USE_TZ = True

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {
        "line": {"()": "judge.logs.KeyValueFormatter"},
    },
    "handlers": {"stderr": {"class": "logging.StreamHandler", "formatter": "line"}},
    "root": {"handlers": ["stderr"], "level": "INFO"},
    "loggers": {
        # Django's own handlers mail the admins and print only while DEBUG is on; uvicorn's have their own form.
        "django": {"handlers": [], "level": "INFO", "propagate": True},
        "uvicorn": {"handlers": [], "level": "INFO", "propagate": True},
        # The simulated people's client: a line for each request.
        "httpx": {"level": "WARNING"},
    },
}

refuse_unknown()
