#!/usr/bin/env bash
# A virtual environment in $1, with Debian's venv package brought in where Python came without it.
set -euo pipefail
if ! python3 -c 'import ensurepip, venv' 2>/dev/null; then
  as_root=()
  [ "$(id -u)" -eq 0 ] || as_root=(sudo)
  "${as_root[@]}" apt-get -qq update
  DEBIAN_FRONTEND=noninteractive "${as_root[@]}" apt-get -qq install -y --no-install-recommends python3-venv >/dev/null
fi
python3 -m venv "$1"
"$1/bin/python" -m pip install -q --upgrade pip
