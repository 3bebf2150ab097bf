"""Says which languages are on here: python -m judge.engine.languages"""

from . import load

for language in load().values():
    print(f"{language.name:<12}{language.display if language.available else f'is off: {language.reason}'}")
