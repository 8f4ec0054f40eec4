"""One body of tests over every store: what the contract promises."""

from collections.abc import Callable
from contextlib import suppress

import msgspec
import pytest

from tawatur.errors import UnknownIdentifier
from tawatur.reading import Reading
from tawatur.store import Anchor, Correction, QueryError, Store
from tawatur.weaving import Copy, Position, Weave
from tests.store.store_factories import TEXT, actor, article, claim, reading, report, small_weave, story

OTHER = "افتتح الرئيس سامي مكتبةً عامةً في الميناء القديم.\nوحضر الافتتاح ثلاثون كاتباً."


def fill(store: Store, *readings: Reading) -> list[str]:
    with store.writing() as writer:
        return [writer.add(each, "print").outcome for each in readings]


def test_a_reading_comes_back_as_it_was(store: Store) -> None:
    kept = reading()
    fill(store, kept)
    assert tuple(store.readings()) == (kept,)


def test_readings_come_in_the_order_of_their_paths(store: Store) -> None:
    fill(store, reading("b.txt", "نص ثان"), reading("Z.txt", "نص ثالث"), reading("أ.txt", "نص رابع"), reading("a.txt"))
    assert [each.article.path for each in store.readings()] == ["Z.txt", "a.txt", "b.txt", "أ.txt"]
    assert [each.article.path for each in store.readings(["b.txt", "Z.txt", "not there"])] == ["Z.txt", "b.txt"]


def test_what_is_there_is_not_kept_twice(store: Store) -> None:
    assert fill(store, reading()) == ["new"]
    assert fill(store, reading()) == ["same"]
    assert store.counts().versions == 1


def test_a_changed_capture_is_a_new_version(store: Store) -> None:
    fill(store, reading())
    changed = reading(text=TEXT + " وجرح 15.")
    assert fill(store, changed) == ["changed"]
    assert [(v.number, v.current) for v in store.versions("a.txt")] == [(1, False), (2, True)]
    assert tuple(store.readings()) == (changed,)
    assert store.counts().articles == 1


def test_the_same_text_read_better_replaces_the_reading(store: Store) -> None:
    fill(store, Reading(article()))
    assert fill(store, reading()) == ["reread"]
    assert tuple(store.readings()) == (reading(),)
    assert store.counts().versions == 1
    assert store.counts().statements == 1


def test_one_address_captured_twice_is_one_article(store: Store) -> None:
    url = "https://www.marfa.example/news/1/"
    fill(store, reading("first.txt", url=url))
    later = reading("second.txt", TEXT + "\nثم ارتفع العدد.", url="http://marfa.example/news/1")
    assert fill(store, later) == ["changed"]
    assert [each.article.path for each in store.readings()] == ["second.txt"]


def test_one_address_with_another_article_is_another_article(store: Store) -> None:
    url = "https://marfa.example/latest"
    assert fill(store, reading("first.txt", url=url), reading("second.txt", OTHER, url=url)) == ["new", "new"]
    assert store.counts().articles == 2


def test_a_home_page_as_address_says_nothing(store: Store) -> None:
    url = "https://marfa.example/"
    assert fill(store, reading("a.txt", url=url), reading("b.txt", TEXT + " انتهى.", url=url)) == ["new", "new"]


def test_a_path_that_another_article_took_over_leaves_one_current_version(store: Store) -> None:
    fill(store, reading("x#1", url="https://m.example/1"))
    fill(store, reading("x#1", OTHER, url="https://m.example/2"))
    assert [each.article.text for each in store.readings()] == [OTHER]
    assert store.counts().versions == 2


def test_a_failed_transaction_leaves_nothing(store: Store) -> None:
    def fail() -> None:
        with store.writing() as writer:
            writer.add(reading())
            raise RuntimeError

    with pytest.raises(RuntimeError):
        fail()
    assert store.counts().versions == 0
    assert not store.is_stale()


def test_fingerprints_are_of_the_last_capture(store: Store) -> None:
    assert store.fingerprint("a.txt") is None
    with store.writing() as writer:
        writer.add(reading(), "one")
        writer.add(reading(), "two")
    assert store.fingerprint("a.txt") == "two"


def test_a_desk_is_kept(open_again: Callable[[], Store]) -> None:
    store = open_again()
    fill(store, reading())
    with store.writing() as writer:
        writer.keep_weave(small_weave("a.txt"))
    store.close()
    again = open_again()
    assert tuple(again.readings()) == (reading(),)
    assert again.weave() == small_weave("a.txt")
    again.close()


def test_a_weave_comes_back_whole(store: Store) -> None:
    fill(store, reading(), reading("b.txt"))
    woven = msgspec.structs.replace(
        small_weave("a.txt", "b.txt"),
        copies=(Copy("b.txt", "a.txt", 0.9, ((0, 5, 0, 5),)),),
        positions=(Position("ac1", "القتلى", "2024-11-05", "announces", "b.txt", "s1", ("a.txt", "s1")),),
    )
    with store.writing() as writer:
        assert writer.keep_weave(woven) == woven
    assert store.weave() == woven


def test_adding_makes_a_weave_stale_and_weaving_fresh(store: Store) -> None:
    assert not store.is_stale()
    fill(store, reading())
    assert store.is_stale()
    with store.writing() as writer:
        writer.keep_weave(small_weave("a.txt"))
    assert not store.is_stale()
    fill(store, reading())
    assert not store.is_stale()


def test_a_story_keeps_its_identifier_when_it_grows(store: Store) -> None:
    fill(store, reading(), reading("b.txt"))
    with store.writing() as writer:
        writer.keep_weave(small_weave("b.txt"))
        woven = writer.keep_weave(small_weave("a.txt", "b.txt", suffix="2"))
    assert [each.id for each in woven.stories] == ["st1"]
    assert [each.story for each in woven.claims] == ["st1"]
    assert store.story("st1").articles == ("a.txt", "b.txt")
    with pytest.raises(UnknownIdentifier):
        store.story("st2")


def test_merged_stories_forward_to_the_one_that_is_left(store: Store) -> None:
    paths = ("a.txt", "b.txt", "c.txt")
    fill(store, *(reading(path) for path in paths))
    with store.writing() as writer:
        writer.keep_weave(Weave(stories=(story("one", "a.txt"), story("two", "b.txt", "c.txt"))))
        writer.keep_weave(Weave(stories=(story("new", *paths),)))
    assert store.story("one") == store.story("two")
    assert [each.id for each in store.stories()] == ["two"]


def test_forwarding_goes_on_over_several_merges(store: Store) -> None:
    paths = ("a.txt", "b.txt", "c.txt", "d.txt")
    fill(store, *(reading(path) for path in paths))
    with store.writing() as writer:
        writer.keep_weave(Weave(stories=(story("s1", "a.txt"), story("s2", "b.txt", "c.txt"), story("s3", "d.txt"))))
        writer.keep_weave(Weave(stories=(story("x", "a.txt", "b.txt", "c.txt"), story("s3", "d.txt"))))
        writer.keep_weave(Weave(stories=(story("y", *paths),)))
    assert {store.story(each).id for each in ("s1", "s2", "s3")} == {"s2"}


def test_stories_come_most_reported_first(store: Store) -> None:
    fill(store, *(reading(path) for path in ("a", "b", "c", "d")))
    with store.writing() as writer:
        held = (story("s1", "a", date="2024-01-01"), story("s2", "b", "c"), story("s3", "d", date="2024-02-01"))
        writer.keep_weave(Weave(stories=held))
    assert [each.id for each in store.stories()] == ["s2", "s3", "s1"]


def test_claims_of_a_story(store: Store) -> None:
    fill(store, reading())
    with store.writing() as writer:
        writer.keep_weave(
            Weave(
                stories=(story("s1", "a.txt"),),
                claims=(claim("c1", "s1", report("a.txt")), claim("c2", None, report("a.txt", words="المدينة"))),
            )
        )
    assert [each.id for each in store.claims("s1")] == ["c1"]
    assert store.claims("nothing") == ()


def test_claims_with_words(store: Store) -> None:
    fill(store, reading())
    with store.writing() as writer:
        writer.keep_weave(
            Weave(claims=(claim("c1", None, report("a.txt")), claim("c2", None, report("a.txt", words="في المدينة"))))
        )
    assert [each.id for each in store.claims_with(["شخصا قتلوا"])] == ["c1"]
    assert store.claims_with(["غائب"]) == ()
    assert store.claims_with([]) == ()


def test_readings_with_words(store: Store) -> None:
    fill(store, reading(), reading("b.txt", OTHER))
    assert [each.article.path for each in store.readings_with(["مكتبةً", "غائب"])] == ["b.txt"]
    assert {each.article.path for each in store.readings_with(["مكتبة", "المدينة"])} == {"a.txt", "b.txt"}
    assert list(store.readings_with(["غائب"])) == []


def test_actors_by_name(store: Store) -> None:
    fill(store, reading(), reading("b.txt"))
    held = (actor("ac1", "a.txt", name="سامر الحوراني"), actor("ac2", "a.txt", "b.txt", name="سامر البيطار"))
    with store.writing() as writer:
        writer.keep_weave(Weave(actors=held))
    assert [each.id for each in store.actors_named("سامر")] == ["ac2", "ac1"]
    assert [each.id for each in store.actors_named("الحوراني سامر")] == ["ac1"]
    assert store.actors_named("سام") == ()
    assert store.actors_named("%") == ()
    assert store.actor("ac1").name == "سامر الحوراني"


def test_search_by_word_phrase_prefix_and_exclusion(store: Store) -> None:
    fill(store, reading(), reading("b.txt", OTHER))

    def found(words: str) -> list[str]:
        return [hit.path for hit in store.search(words).hits]

    assert found("مكتبة") == ["b.txt"]
    assert found("مكتبه عامه") == ["b.txt"]
    assert found('"عامة مكتبة"') == []
    assert found('"مكتبة عامة"') == ["b.txt"]
    assert found("مكت*") == ["b.txt"]
    assert found("مكت") == []
    assert found("في -قتلوا") == ["b.txt"]
    assert found("١٣") == ["a.txt"]
    assert found("غائب") == []


def test_search_finds_a_word_with_what_is_attached(store: Store) -> None:
    fill(store, reading("b.txt", OTHER))
    assert store.search("افتتاح").total == 1
    assert store.search("الكتاب").total == 0
    assert store.search("ميناء").total == 1


def test_search_shows_the_exact_characters(store: Store) -> None:
    fill(store, reading("b.txt", OTHER))
    (hit,) = store.search("مكتبه عامه").hits
    assert OTHER[hit.snippet.start : hit.snippet.end] == hit.snippet.text
    assert [mark.text for mark in hit.snippet.marks] == ["مكتبةً", "عامةً"]
    assert all(OTHER[mark.start : mark.end] == mark.text for mark in hit.snippet.marks)


def test_search_looks_at_current_versions_only(store: Store) -> None:
    fill(store, reading("a.txt", OTHER, url="https://m.example/1"))
    fill(store, reading("a.txt", TEXT, url="https://m.example/1"))
    assert store.search("مكتبة").total == 0
    assert store.search("المدينة").total == 1


def test_search_gives_the_newest_first_in_pages(store: Store) -> None:
    fill(store, *(reading(f"{day}.txt", f"خبر المدينة {day}", date=f"2024-11-{day}") for day in range(10, 16)))
    assert [hit.published for hit in store.search("المدينة", limit=2, offset=1).hits] == ["2024-11-14", "2024-11-13"]
    assert store.search("المدينة", limit=2).total == 6


@pytest.mark.parametrize("words", ["", '"', "-المدينة", "*", "؟"])
def test_a_search_without_a_word_says_so(store: Store, words: str) -> None:
    with pytest.raises(QueryError):
        store.search(words)


@pytest.mark.parametrize("words", ["' OR 1=1 --", '") OR ("', "المدينة AND", "NEAR(المدينة", "a:b*c", "\\"])
def test_a_search_is_never_a_language_of_the_database(store: Store, words: str) -> None:
    fill(store, reading())
    with suppress(QueryError):
        assert store.search(words).total <= 1


def test_corrections_are_kept_apart_and_can_be_withdrawn(store: Store) -> None:
    merge = Correction("merge", left=Anchor("a.txt", "الوزير"), right=Anchor("b.txt", "وزير"), note="هو نفسه")
    with store.writing() as writer:
        first = writer.correct(merge)
        second = writer.correct(Correction("reject", path="a.txt", content="13 شخصاً قتلوا"))
    assert store.corrections() == (first, second)
    assert first.id != second.id
    assert first.at
    with store.writing() as writer:
        writer.withdraw(first.id)
    assert store.corrections() == (second,)
    with pytest.raises(UnknownIdentifier), store.writing() as writer:
        writer.withdraw(first.id)


def test_a_new_capture_leaves_corrections_alone(store: Store) -> None:
    with store.writing() as writer:
        kept = writer.correct(Correction("reject", path="a.txt", content="13 شخصاً قتلوا"))
    fill(store, reading())
    with store.writing() as writer:
        writer.keep_weave(small_weave("a.txt"))
    assert store.corrections() == (kept,)


def test_a_whole_desk_has_no_faults(store: Store) -> None:
    fill(store, reading(), reading("b.txt"), reading("b.txt", OTHER))
    fill(store, reading("b.txt"))
    with store.writing() as writer:
        writer.keep_weave(small_weave("a.txt", "b.txt"))
    assert list(store.verify()) == []


def test_verify_sees_a_span_that_is_not_the_text(store: Store) -> None:
    good = reading()
    wrong = msgspec.structs.replace(
        good.statements[0], content=(msgspec.structs.replace(good.statements[0].content[0], start=1),)
    )
    fill(store, msgspec.structs.replace(good, statements=(wrong,)))
    assert any("a.txt" in fault.where for fault in store.verify())


def test_verify_sees_a_report_that_moved(store: Store) -> None:
    fill(store, reading())
    with store.writing() as writer:
        writer.keep_weave(small_weave("a.txt"))
    fill(store, reading("a.txt", "ورد: " + TEXT))
    assert list(store.verify())


def test_a_text_with_a_nul_keeps_its_offsets(store: Store) -> None:
    text = "خبر\x00 عاجل من المدينة"
    fill(store, reading("n.txt", text))
    (hit,) = store.search("المدينة").hits
    assert text[hit.snippet.marks[0].start : hit.snippet.marks[0].end] == "المدينة"
    assert [each.article.text for each in store.readings()] == [text]
    assert list(store.verify()) == []
