"""`tawatur check`: who said a sentence, when, first where, how many origins and witnesses, who denies it."""

from typing import Annotated

import msgspec
import typer
from rich.text import Text

from tawatur.desk.cli.desk import open_desk
from tawatur.desk.cli.options import Desk, settings_of
from tawatur.desk.cli.output import show, tell, write_lines
from tawatur.desk.cli.stories import ListFormat
from tawatur.desk.exports.dossier import day_of
from tawatur.desk.exports.wording import tell_chain, tell_values, tell_verdict
from tawatur.engine import ALIKE, CLEARLY, Answer, check_sentence, compare_sentence
from tawatur.store import Store
from tawatur.weaving import Report


def check(
    sentence: Annotated[str, typer.Argument(help="The sentence, in quotation marks.", show_default=False)],
    desk: Desk = None,
    limit: Annotated[int, typer.Option("--limit", min=1, help="How many answers at most.")] = 3,
    format: Annotated[ListFormat, typer.Option("--format", help="Form of the output.")] = ListFormat.table,
) -> None:
    """Tell who said a sentence, first where, over how many independent ways, and who denies it."""
    with open_desk(settings_of(desk=desk)) as store:
        answers = check_sentence(sentence, store, limit)
        if format is ListFormat.jsonl:
            write_lines(msgspec.json.encode(answer) for answer in answers)
        else:
            show(*(line for answer in answers for line in _lines(answer, sentence, store)))
    if not answers:
        tell("nothing in this desk says that")
        raise typer.Exit(1)


def _lines(answer: Answer, sentence: str, store: Store) -> list[Text]:
    claim = answer.claim
    shown = [Text(_judge(answer), style="bold"), Text(tell_verdict(claim)), Text(claim.why, style="dim")]
    reports = near_reports(answer, sentence)
    articles = {reading.article.path: reading.article for reading in store.readings([r.path for r in reports])}
    days = {path: day_of(article) or "" for path, article in articles.items()}
    reports.sort(key=lambda report: (days.get(report.path) or "9999", report.path, report.start))
    first = first_report(reports, days)
    for report in reports:
        sign, style = ("  ", "") if report.asserts else ("✗ ", "red")
        when = (days.get(report.path) or "no date") + (" (first here)" if report is first else "")
        line = f"{sign}{when} · {tell_chain(report.chain)} · {report.path}:{report.start}–{report.end}"
        shown += [Text(line, style), Text(f"    {' '.join(report.text.split())}")]
    if len(reports) < len(claim.reports):
        shown.append(Text(f"  and {len(claim.reports) - len(reports)} reports of the same claim in other words", "dim"))
    for difference in claim.differences:
        shown.append(Text(f"  {difference.kind}, {difference.nature}: {tell_values(difference)}", "yellow"))
    if answer.likeness.figures:
        shown.append(Text(f"  not in the desk: the figure {', '.join(answer.likeness.figures)}", "bold yellow"))
    return [*shown, Text("")]


def near_reports(answer: Answer, sentence: str) -> list[Report]:
    """The reports of a claim that are near the sentence themselves, those that deny among them."""
    return [
        report
        for report in answer.claim.reports
        if report == answer.report or compare_sentence(sentence, report.text).share >= ALIKE
    ]


def first_report(reports: list[Report], days: dict[str, str]) -> Report | None:
    """The report that came out a day before every other article; None where the days do not tell."""
    dated = [report for report in reports if report.asserts and days.get(report.path)]
    if not dated:
        return None
    first = dated[0]
    later = [report for report in dated if report.path != first.path]
    return first if later and all(days[report.path] > days[first.path] for report in later) else None


def _judge(answer: Answer) -> str:
    likeness = answer.likeness
    how = "says this" if likeness.share >= CLEARLY else "says something near this"
    if likeness.opposite:
        how = "says the opposite"
    elif likeness.figures:
        how = "says this with other figures"
    return f"The desk {how} ({likeness.share:.0%} of the words)"
