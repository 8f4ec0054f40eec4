"""The picture of the desk in the README: the demo's largest story as a page, photographed by Chromium.

    python scripts/demo.py && python scripts/picture.py

Needs `chromium` on the path. Looks as meant where IBM Plex Sans Arabic is installed, else in the system's Arabic font.
"""

import shutil
import subprocess
import tempfile
from pathlib import Path

PAGE = Path("demo/dossier.html")
PICTURE = Path("docs/desk.png")
SIZE = "1400,1050"


def main() -> None:
    """Photograph the page."""
    browser = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    if browser is None or not PAGE.exists():
        raise SystemExit("needs chromium and demo/dossier.html (python scripts/demo.py makes it)")
    with tempfile.TemporaryDirectory() as profile:
        command = [browser, "--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars"]
        command += [f"--user-data-dir={profile}", f"--window-size={SIZE}", "--force-device-scale-factor=1"]
        command += [f"--screenshot={PICTURE.resolve()}", PAGE.resolve().as_uri()]
        subprocess.run(command, check=True, capture_output=True, timeout=120)
    print(f"written: {PICTURE}")


if __name__ == "__main__":
    main()
