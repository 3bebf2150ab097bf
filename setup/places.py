"""Where the set-up finds and puts things. Everything it makes is in var/, .venv/ and node_modules/."""

import os
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VAR = ROOT / "var"
STATE = Path(os.environ.get("LEETSIM_STATE_DIR", "").strip() or VAR)
BUNDLE = VAR / "bundle"
STATIC = VAR / "static"
LOCALE = VAR / "locale"
LOGS = VAR / "setup"

LANGUAGES = ROOT / "judge" / "engine" / "languages"

VENV = ROOT / ".venv"
VENV_PYTHON = VENV / "bin" / "python"
NODE_MODULES = ROOT / "node_modules"
