"""`make bench`: every measurement of speed in `bench/`, one after the other, each in a process of its own."""

import subprocess
import sys
import time
from pathlib import Path


def main() -> None:
    """Run the named benches (`ARGS="read weave"`), or all of them."""
    wanted = set(sys.argv[1:])
    failed = []
    for bench in sorted(Path("bench").glob("*.py")):
        if wanted and bench.stem not in wanted:
            continue
        print(f"== {bench.stem}", flush=True)
        start = time.perf_counter()
        if subprocess.run([sys.executable, str(bench)], check=False).returncode:
            failed.append(bench.stem)
        print(f"   ({time.perf_counter() - start:.0f} s)", flush=True)
    if failed:
        sys.exit(f"failed: {', '.join(failed)}")


if __name__ == "__main__":
    main()
