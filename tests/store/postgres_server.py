"""A PostgreSQL of one's own: on loopback, in a temporary folder, gone at the end."""

import os
import pwd
import shutil
import socket
import subprocess
import tempfile
from pathlib import Path


def find_binaries() -> Path | None:
    """The folder of the newest installed server, as Debian lays it out."""
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"), key=lambda path: int(path.parts[-3]))
    return found[-1].parent if found else None


class Server:
    """One running server; the server refuses to run as root, so root lends it to another user."""

    def __init__(self, binaries: Path) -> None:
        self._binaries = binaries
        self._user = _server_user()
        self._folder = Path(tempfile.mkdtemp(prefix="pg"))
        if self._user is not None:
            record = pwd.getpwnam(self._user)
            os.chown(self._folder, record.pw_uid, record.pw_gid)
        self._run("initdb", "-D", str(self._data), "-A", "trust", "-U", "tester", "-E", "UTF8", "--locale=C", "-N")
        self.port = _free_port()
        options = f"-p {self.port} -h 127.0.0.1 -k {self._folder} -F"
        self._run("pg_ctl", "-D", str(self._data), "-w", "-l", str(self._folder / "log"), "-o", options, "start")

    @property
    def _data(self) -> Path:
        return self._folder / "data"

    def create_database(self, name: str) -> str:
        """A new empty database's address."""
        self._run("createdb", "-h", "127.0.0.1", "-p", str(self.port), "-U", "tester", name)
        return f"postgresql://tester@127.0.0.1:{self.port}/{name}"

    def stop(self) -> None:
        """End the server and remove its folder."""
        self._run("pg_ctl", "-D", str(self._data), "-m", "immediate", "-w", "stop")
        shutil.rmtree(self._folder, ignore_errors=True)

    def _run(self, program: str, *arguments: str) -> None:
        command = [str(self._binaries / program), *arguments]
        # to a file, not a pipe: the server inherits it and would keep a pipe open for ever
        with tempfile.TemporaryFile() as output:
            done = subprocess.run(
                command, user=self._user, cwd=self._folder, stdout=output, stderr=subprocess.STDOUT, check=False
            )
            output.seek(0)
            assert done.returncode == 0, output.read().decode(errors="replace")


def _server_user() -> str | None:
    if os.geteuid() != 0:
        return None
    names = {record.pw_name for record in pwd.getpwall()}
    return "postgres" if "postgres" in names else "nobody"


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port
