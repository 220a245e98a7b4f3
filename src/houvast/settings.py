"""Django's settings: one file, safe as it stands; the demonstration only loosens what loopback allows.

Secrets come from files in HOUVAST_HOME/secrets that the launcher makes; nothing secret has a default.
"""

import json
import os
from pathlib import Path
from typing import Final

BASE_DIR: Final = Path(__file__).resolve().parent
HOME: Final = Path(os.environ.get("HOUVAST_HOME", BASE_DIR.parents[1] / "var"))
SECRETS: Final = HOME / "secrets"


def _secret(name: str) -> bytes:
    """Returns a secret file's bytes, empty when there is none (then the server refuses to start)."""
    path = SECRETS / name
    return path.read_bytes() if path.exists() else b""


def _database(login: str) -> dict[str, object]:
    """Returns the connection of one login, from what the launcher wrote down."""
    path = SECRETS / "database.json"
    known = json.loads(path.read_text()) if path.exists() else {}
    credentials = known.get(login, {})
    return {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": os.environ.get("HOUVAST_DATABASE_NAME", known.get("name", "houvast")),
        "HOST": known.get("host", ""),
        "PORT": known.get("port", ""),
        "USER": credentials.get("user", ""),
        "PASSWORD": credentials.get("password", ""),
        "CONN_MAX_AGE": 0 if POOL else 600,
        "CONN_HEALTH_CHECKS": not POOL,
        "OPTIONS": {"pool": {"min_size": 1, "max_size": 8, "timeout": 5}} if POOL else {},
    }


DEMONSTRATION: Final = os.environ.get("HOUVAST_MODE") == "demonstration"
TESTING: Final = os.environ.get("HOUVAST_MODE") == "test"
PRODUCTION: Final = os.environ.get("HOUVAST_MODE") == "production"
DEBUG: Final = False
POOL: Final = os.environ.get("HOUVAST_POOL") == "1"

SECRET_KEY = _secret("secret_key").decode() or "unset"
PEPPER: Final = _secret("pepper")
ALLOWED_HOSTS = os.environ.get("HOUVAST_HOSTS", "localhost,127.0.0.1,testserver").split(",")
# Addresses or networks; nobody else's word on where a request comes from counts.
PROXIES = os.environ.get("HOUVAST_PROXIES", "")

INSTALLED_APPS = [
    "houvast.audit",
    "houvast.access",
    "houvast.directory",
    "houvast.people",
    "houvast.desk",
    "houvast.guidance",
    "houvast.outreach",
    "houvast.assessment",
    "houvast.schools",
    "houvast.cell",
    "houvast.tables",
    "houvast.rights",
    "houvast.web.ui",
    "houvast.web",
    "django_htmx",
    "django.contrib.messages",
    "django.contrib.staticfiles",
]
MIDDLEWARE = [
    "houvast.web.ui.headers.SecurityHeadersMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "houvast.web.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django_htmx.middleware.HtmxMiddleware",
    "houvast.web.middleware.ActingMiddleware",
]

ROOT_URLCONF = "houvast.web.urls"
WSGI_APPLICATION = "houvast.web.wsgi.application"
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [BASE_DIR / "web" / "templates"],
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.messages.context_processors.messages",
                "houvast.web.ui.context.frame",
            ],
            "builtins": [
                "django.templatetags.i18n",
                "django.templatetags.static",
                "houvast.web.ui.templatetags.ui",
            ],
        },
    }
]
FORM_RENDERER = "houvast.web.ui.forms.HouvastRenderer"

DATABASES = {
    "default": _database("login"),
    "signin": _database("signin"),
    "jobs": _database("jobs"),
    "owner": _database("owner"),
}
DATABASE_ROUTERS = ["houvast.access.router.SchemaRouter"]
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

LANGUAGE_CODE = "en"
LANGUAGES = [("nl", "Nederlands"), ("fr", "Français"), ("en", "English")]
LOCALE_PATHS = [BASE_DIR / "locale"]
TIME_ZONE = "Europe/Brussels"
USE_TZ = True
USE_I18N = True
FORMAT_MODULE_PATH = "houvast.web.formats"

STATIC_URL = "/static/"
STATIC_ROOT = None  # served from the packages themselves: there is nothing to collect
STATICFILES_DIRS = [BASE_DIR / "web" / "static"]
WHITENOISE_USE_FINDERS = True
WHITENOISE_AUTOREFRESH = False

MESSAGE_STORAGE = "django.contrib.messages.storage.cookie.CookieStorage"
CSRF_COOKIE_NAME = "__Host-csrf"
CSRF_COOKIE_SECURE = True
CSRF_COOKIE_HTTPONLY = True
CSRF_COOKIE_SAMESITE = "Strict"
CSRF_FAILURE_VIEW = "houvast.web.errors.cross_site"
CSRF_TRUSTED_ORIGINS: list[str] = []
SESSION_COOKIE_SECURE = True
SESSION_COOKIE_HTTPONLY = True

FILE_UPLOAD_HANDLERS = ["houvast.web.uploads.InMemoryHandler"]
DATA_UPLOAD_MAX_MEMORY_SIZE = 2 * 1024 * 1024
DATA_UPLOAD_MAX_NUMBER_FIELDS = 500
DEFAULT_EXCEPTION_REPORTER = "houvast.web.errors.QuietReporter"
# Only our own sentences reach the terminal: kind and place of a failure. Django's own would tell addresses,
# and an address names a dossier.
LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"plain": {"format": "%(name)s: %(message)s"}},
    "handlers": {
        "nowhere": {"class": "logging.NullHandler"},
        "terminal": {"class": "logging.StreamHandler", "formatter": "plain"},
    },
    "root": {"handlers": ["nowhere"], "level": "WARNING"},
    "loggers": {"django": {"handlers": []}, "houvast": {"handlers": ["terminal"]}},
}
SILENCED_SYSTEM_CHECKS: list[str] = []

# One Argon2id run costs 64 MiB and about a tenth of a second; the tests run with a token cost.
ARGON2_MEMORY_KIB: Final = 8 * 1024 if TESTING else 64 * 1024
ARGON2_PASSES: Final = 1 if TESTING else 3
SESSION_IDLE_MINUTES: Final = 30
SESSION_HOURS: Final = 12
