"""Write `resources/frequency.yml`: in how many of 2,247 stretches of news each stem stands.

Sources, all of them free to learn from and to ship: the ANT corpus (texts/open, Apache-2.0) by article, and the named
entity corpora (ANERCorp, NewsFANE, AQMAR: CC BY-SA; Wojood's sample: MIT) cut into stretches of 250 words.

    python training/weaving/frequency.py DATA src/tawatur/resources/frequency.yml
"""

import re
import sys
from collections import Counter
from pathlib import Path

from tawatur.weaving.claims.stems import content_stems

ARABIC = re.compile("[\u0621-\u064a]+")
STRETCH = 250
BANDS = (3, 4, 5, 6, 8, 10, 13, 17, 22, 28, 36, 47, 61, 79, 103, 134, 174, 226, 294, 382, 497, 646)
HEADER = """\
# In how many of {n} stretches of news (one article, or 250 words) a stem stands, by band: the key is the least number.
# A stem that is not here stands in fewer than three. Written by training/weaving/frequency.py from the ANT corpus
# (Apache-2.0), ANERCorp, NewsFANE and AQMAR (CC BY-SA 3.0 and 4.0) and Wojood's sample (MIT): counts, no text.
stretches: {n}
bands:
"""


def read_stretches(shared: Path) -> list[str]:
    texts = [path.read_text(encoding="utf-8") for path in sorted((shared / "texts/open").glob("*.txt"))]
    for path in sorted((shared / "data/ner").glob("*.conll")):
        words = [line.split()[0] for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]
        texts += [" ".join(words[i : i + STRETCH]) for i in range(0, len(words), STRETCH)]
    return texts


def main(shared: str, target: str) -> None:
    stretches = read_stretches(Path(shared))
    counts: Counter[str] = Counter()
    for text in stretches:
        counts.update({stem for stem in content_stems(text) if ARABIC.fullmatch(stem)})
    lines = [HEADER.format(n=len(stretches))]
    for i, least in enumerate(BANDS):
        most = BANDS[i + 1] if i + 1 < len(BANDS) else len(stretches) + 1
        stems = sorted(stem for stem, count in counts.items() if least <= count < most)
        lines += [f"  {least}: >-\n"]
        line = "   "
        for stem in stems:
            if len(line) + len(stem) > 118:
                lines.append(line + "\n")
                line = "   "
            line += f" {stem}"
        lines.append(line + "\n")
    Path(target).write_text("".join(lines), encoding="utf-8")


if __name__ == "__main__":
    main(*sys.argv[1:])
