"""`tawatur check`: who said a sentence, when, first where, how many origins and witnesses, who denies it."""

from typing import Annotated

import msgspec
import typer
from rich.text import Text

from tawatur.desk.cli.desk import open_desk
from tawatur.desk.cli.options import Desk, settings_of
from tawatur.desk.cli.output import show, tell, write_lines
from tawatur.desk.cli.stories import ListFormat
from tawatur.desk.exports.wording import tell_chain, tell_values, tell_verdict
from tawatur.engine import CLEARLY, Answer, check_sentence
from tawatur.store import Store


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
            show(*(line for answer in answers for line in _lines(answer, store)))
    if not answers:
        tell("nothing in this desk says that")
        raise typer.Exit(1)


def _lines(answer: Answer, store: Store) -> list[Text]:
    claim, likeness = answer.claim, answer.likeness
    shown = [Text(_judge(answer), style="bold"), Text(tell_verdict(claim)), Text(claim.why, style="dim")]
    paths = list(dict.fromkeys(report.path for report in claim.reports))
    articles = {reading.article.path: reading.article for reading in store.readings(paths)}
    dates = {path: article.published.value if article.published else "" for path, article in articles.items()}
    reports = sorted(claim.reports, key=lambda report: (dates.get(report.path) or "9999", report.path, report.start))
    for number, report in enumerate(reports):
        sign = "  " if report.asserts else "✗ "
        first = " (first here)" if number == 0 and len(reports) > 1 else ""
        when = dates.get(report.path) or "no date"
        chain = tell_chain(report.chain)
        line = f"{sign}{when}{first} · {chain} · {report.path}:{report.start}–{report.end}"
        shown += [Text(line, "" if report.asserts else "red"), Text(f"    {' '.join(report.text.split())}")]
    for difference in claim.differences:
        shown.append(Text(f"  {difference.kind}, {difference.nature}: {tell_values(difference)}", "yellow"))
    if likeness.figures:
        shown.append(Text(f"  not in the desk: the figure {', '.join(likeness.figures)}", "bold yellow"))
    return [*shown, Text("")]


def _judge(answer: Answer) -> str:
    likeness = answer.likeness
    how = "says this" if likeness.share >= CLEARLY else "says something near this"
    if likeness.opposite:
        how = "says the opposite"
    elif likeness.figures:
        how = "says this with other figures"
    return f"The desk {how} ({likeness.share:.0%} of the words)"
