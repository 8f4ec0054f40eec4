"""A desk of the examples, filled once, and the command line run in this process."""

import shutil
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tawatur.desk.cli import main
from tests.desk.desk_result import Result

EXAMPLES = Path(__file__).parents[2] / "examples" / "news"


@pytest.fixture
def tawatur(monkeypatch: pytest.MonkeyPatch, capsysbinary: pytest.CaptureFixture[bytes]) -> Callable[..., Result]:
    """Runs `tawatur ...` and tells what it printed and its exit status."""

    def run(*arguments: str | Path) -> Result:
        monkeypatch.setattr(sys, "argv", ["tawatur", *map(str, arguments)])
        monkeypatch.setenv("TAWATUR_WORKERS", "1")
        code = 0
        try:
            main()
        except SystemExit as ended:
            code = int(ended.code or 0)
        out, err = capsysbinary.readouterr()
        return Result(code, out.decode(), err.decode())

    return run


@pytest.fixture(scope="session")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A desk that holds the examples; not to be changed."""
    from tawatur.engine import add_paths, weave_desk
    from tawatur.settings import Settings
    from tawatur.store import open_store

    path = tmp_path_factory.mktemp("desk") / "tawatur.db"
    store = open_store(str(path))
    assert len(list(add_paths([str(EXAMPLES)], store, Settings(workers=1)))) == 15
    weave_desk(store)
    store.close()
    return path


@pytest.fixture
def desk(filled: Path, tmp_path: Path) -> Path:
    """A copy of that desk, to be changed."""
    return Path(shutil.copy(filled, tmp_path / "tawatur.db"))
