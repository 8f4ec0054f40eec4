"""How well dates and numbers are read: the expressions of duckling's corpus, and words of num2words read back.

Duckling's meanings differ from this program's in some places; those are left out and listed with the reason. Skips with
a line where the shared data does not lie beside the checkout.
"""

import json
import os
import random
import re
import sys
from collections import Counter
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from tawatur.arabic import DateValue, NumberValue, read_dates, read_numbers

ANCHOR = "2013-02-12T04:30:00"
# Pattern of the expression, and why its meaning does not fit.
LEFT_OUT = (
    (
        r"^(نص|منتصف|في نصف|بداية|في اوائل|في أوائل|في اواخر|في أواخر) ",
        "a part of a month has the month's value (annotation guide)",
    ),
    (r"^(هذه )?الليلة$", "tonight has the day's value (annotation guide)"),
    (r"^2/2013$", "a month has a month's value, not its first day's"),
    (r"بتوقيت", "the writer's time zone is not known"),
    (r"^حتى ", "an interval needs two ends"),
    (r"^(ثانية|لحظة|اسبوع|شهر|كغ|كيلوغرام|كيلوجرام)$", "a bare noun is no number"),
)
GRAINS = {"Second": 16, "Minute": 16, "Hour": 13, "Day": 10, "Month": 7, "Year": 4}


def wanted(value: str | None) -> list[str]:
    """The ISO values that a duckling time stands for, any of which is right; empty for no time."""
    if value is None or value == "None":
        return []
    stamps = [datetime.strptime(group, "%Y, %m, %d, %H, %M, %S") for group in re.findall(r"(\d{4}(?:, \d+){5})", value)]
    match = re.search(r"\)\s(\w+)", value)
    grain = match[1] if match else "Day"
    if len(stamps) == 2:
        last = stamps[1] - {"Hour": timedelta(hours=1), "Second": timedelta(0)}.get(grain, timedelta(days=1))
        size = 13 if grain == "Hour" else 10
        return ["/".join(stamp.isoformat()[:size] for stamp in (stamps[0], last))]
    if grain == "Week":
        year, week, _ = stamps[0].isocalendar()
        return [f"{year}-W{week:02d}"]
    return [stamps[0].isoformat()[: GRAINS[grain]], stamps[0].isoformat()]


def right_time(row: dict[str, Any]) -> bool:
    """Whether a time reads as duckling has it."""
    found: tuple[DateValue, ...] = read_dates(row["text"], ANCHOR, prefer="future")
    values = wanted(row["value"])
    if not values:
        return not found
    return len(found) == 1 and (found[0].value in values or found[0].gregorian in values)


def right_number(row: dict[str, Any]) -> bool:
    """Whether a number, measure, money or duration reads as duckling has it."""
    found: tuple[NumberValue, ...] = read_numbers(row["text"])
    numbers = [float(figure) for figure in re.findall(r"-?\d+\.?\d*(?:e\d+)?", row["value"] or "")]
    if not numbers:
        return not found
    if len(found) != 1:
        return False
    number = found[0]
    if "between" in row["value"]:
        return [number.low, number.high] == numbers
    factor = {"kg": 1000, "mg": 0.001}.get(number.unit or "", 1) if "Gram" in row["value"] else 1
    return number.value is not None and abs(number.value * factor - numbers[0]) < 1e-6


def measure_duckling(path: Path) -> None:
    """Print a table of duckling's kinds: how many are right, of how many that fit, and what was left out."""
    right, total, wrong = Counter[str](), Counter[str](), []
    left: dict[str, list[str]] = {}
    for row in map(json.loads, path.read_text(encoding="utf-8").splitlines()):
        kind, text = row["dim"], row["text"]
        if kind == "PhoneNumber":
            left.setdefault("telephone numbers are no quantities", []).append(text)
            continue
        reason = next((why for pattern, why in LEFT_OUT if re.search(pattern, text)), None)
        if reason is not None and kind in ("Time", "Duration", "Quantity"):
            left.setdefault(reason, []).append(text)
            continue
        good = right_time(row) if kind == "Time" else right_number(row)
        right[kind] += good
        total[kind] += 1
        if not good:
            wrong.append((kind, text))
    for kind in sorted(total):
        print(f"{kind:14} {right[kind]:4} of {total[kind]:4}  {right[kind] / total[kind]:.3f}")
    for kind, text in wrong:
        print(f"  wrong: {kind}: {text}")
    for reason, texts in left.items():
        print(f"  left out, {reason}: {len(texts)} ({'; '.join(texts[:4])})")


def measure_words(count: int) -> None:
    """Print how many numbers up to a million million read back from the words that num2words makes of them."""
    from num2words import num2words

    source = random.Random(1)
    sample = [*range(2000), *(source.randrange(10 ** source.randint(4, 12)) for _ in range(count))]
    good = 0
    for value in sample:
        numbers = read_numbers(num2words(value, lang="ar"))
        good += len(numbers) == 1 and numbers[0].value == value
    print(f"num2words      {good:4} of {len(sample):4}  {good / len(sample):.4f}")


def main() -> None:
    """Print the table."""
    path = Path(os.environ.get("SHARED", "../shared")) / "data" / "dates_numbers" / "duckling_ar.jsonl"
    if not path.exists():
        print(f"dates and numbers: no {path}, skipped")
        sys.exit(0)
    measure_duckling(path)
    measure_words(8000)


if __name__ == "__main__":
    main()
