#!/usr/bin/env bash
# Makes the model files of the accurate tier anew: train.sh PYTHON DATA WORK
set -euo pipefail
python=$1 data=$2 work=$3
cd "$(dirname "$0")"
lists=../../src/tawatur/resources/gazetteers
# First leg: the whole network. Second: the upper seven layers, at a lower rate that falls to nothing.
"$python" train.py --data "$data" --work "$work/first" --epochs 3 --rate 1.6e-4 --seed 20 | tee "$work.first.log"
"$python" train.py --data "$data" --work "$work/second" --start "$work/first/network.pt" \
    --epochs 2 --rate 1e-4 --frozen 5 --seed 21 | tee "$work.second.log"
# Third leg: twice from there, the text varied more, the package's lists lending names; then the mean of the two.
for seed in 22 23; do
    "$python" train.py --data "$data" --work "$work/third$seed" --start "$work/second/network.pt" --lists "$lists" \
        --epochs 2 --rate 1e-4 --frozen 4 --swap 0.25 --mask 0.08 --seed $seed | tee "$work.third$seed.log"
done
"$python" average.py --networks "$work/third22/network.pt" "$work/third23/network.pt" --to "$work/mean"
"$python" order.py --network "$work/mean/network.pt" --data "$data" --to "$work/ordered"
"$python" export.py --network "$work/ordered/network.pt" --to ../../accurate/src/tawatur_accurate
