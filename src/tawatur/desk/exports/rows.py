"""Reports as rows for spreadsheets and notebooks: one row for each report of each claim."""

import csv
import io
from collections.abc import Iterator

import msgspec

from tawatur.desk.exports.wording import tell_chain
from tawatur.weaving import Weave

# A spreadsheet runs a cell that begins with one of these as a formula; words of articles come from anywhere.
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


class ReportRow(msgspec.Struct, frozen=True):
    """One report of one claim, with what the claim is worth."""

    story: str | None
    story_title: str | None
    claim: str
    verdict: str
    origins: int
    witnesses: int
    path: str
    statement: str | None
    start: int
    end: int
    text: str
    asserts: bool
    chain: str


def report_rows(woven: Weave) -> Iterator[ReportRow]:
    """Every report of a weave, in the order of its claims."""
    titles = {story.id: story.title for story in woven.stories}
    for claim in woven.claims:
        for report in claim.reports:
            yield ReportRow(
                story=claim.story,
                story_title=titles.get(claim.story or ""),
                claim=claim.id,
                verdict=claim.verdict,
                origins=claim.origins,
                witnesses=claim.witnesses,
                path=report.path,
                statement=report.statement,
                start=report.start,
                end=report.end,
                text=report.text,
                asserts=report.asserts,
                chain=tell_chain(report.chain),
            )


def rows_csv(rows: Iterator[ReportRow]) -> str:
    """Rows as CSV with a head; cells that a spreadsheet would run as formulas are made text."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(ReportRow.__struct_fields__)
    for row in rows:
        writer.writerow([_harmless(value) for value in msgspec.structs.astuple(row)])
    return out.getvalue()


def _harmless(value: object) -> object:
    return f"'{value}" if isinstance(value, str) and value.startswith(_FORMULA) else value
