"""The dossier in a real browser: right to left, its story shown, and nothing run that an article brings along."""

import re
import shutil
import subprocess
from html import escape
from pathlib import Path

import pytest

from tawatur.desk.exports.dossier import build_dossier
from tawatur.desk.exports.dossier_html import dossier_html
from tests.desk.test_dossier import ARTICLES, HOSTILE, STORY, WOVEN

BROWSER = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
POLICY = re.compile('<meta http-equiv="Content-Security-Policy"[^>]*>')
# Written into the page beside the dossier: it runs after everything else and tells what the browser made of it.
PROBE = """<script>
const cell = document.querySelector("td");
document.title = [getComputedStyle(document.body).direction, document.querySelectorAll("script").length,
  document.querySelectorAll("td").length > 1, cell.getBoundingClientRect().left > innerWidth / 3].join(" ");
</script>"""


def title_in_browser(html: str, folder: Path) -> str:
    """The title of the page after the browser has laid it out and run whatever runs."""
    if BROWSER is None:
        pytest.fail("no browser on the path: `bash scripts/system_packages.sh` installs chromium")
    page = folder / "dossier.html"
    page.write_text(html.replace("</body>", f"{PROBE}</body>"), encoding="utf-8")
    command = [BROWSER, "--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking"]
    command += [f"--user-data-dir={folder / 'profile'}", "--window-size=1400,1000", "--dump-dom", page.as_uri()]
    dom = subprocess.run(command, check=True, capture_output=True, timeout=120).stdout.decode()
    return dom.partition("<title>")[2].partition("</title>")[0]


@pytest.fixture
def page() -> str:
    return dossier_html(build_dossier(STORY, WOVEN, ARTICLES))


def test_the_page_lies_right_to_left_and_holds_no_script_but_our_probe(page: str, tmp_path: Path) -> None:
    unguarded = POLICY.sub("", page)
    assert unguarded != page
    direction, scripts, has_cells, first_at_the_right = title_in_browser(unguarded, tmp_path).split()
    assert (direction, scripts) == ("rtl", "1")
    assert (has_cells, first_at_the_right) == ("true", "true")


def test_the_policy_of_the_page_lets_no_script_run(page: str, tmp_path: Path) -> None:
    assert title_in_browser(page, tmp_path).startswith(escape(HOSTILE)[:12])
