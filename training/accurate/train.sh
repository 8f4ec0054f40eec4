#!/usr/bin/env bash
# Makes the model files of the accurate tier anew: train.sh PYTHON DATA WORK
set -euo pipefail
python=$1 data=$2 work=$3
cd "$(dirname "$0")"
# First leg: the whole network. Second: the upper seven layers, at a lower rate that falls to nothing.
"$python" train.py --data "$data" --work "$work/first" --epochs 3 --rate 1.6e-4 --seed 20 | tee "$work.first.log"
"$python" train.py --data "$data" --work "$work/second" --start "$work/first/network.pt" \
    --epochs 2 --rate 1e-4 --frozen 5 --seed 21 | tee "$work.second.log"
"$python" export.py --network "$work/second/network.pt" --to ../../accurate/src/tawatur_accurate
