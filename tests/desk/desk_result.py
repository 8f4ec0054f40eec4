"""What a run of the command line came to."""

import json
from typing import Any, NamedTuple


class Result(NamedTuple):
    """Exit status, standard output, standard error."""

    code: int
    out: str
    err: str

    def lines(self) -> list[Any]:
        """Standard output as JSON lines."""
        return [json.loads(line) for line in self.out.splitlines()]
