"""What is added up once for each word equals the sum over the features that the model was trained on."""

from functools import cache
from importlib.resources import files

from hypothesis import example, given, settings
from hypothesis import strategies as st

from tawatur.reading.names.tagging.fast import FastTagger, read_model
from tawatur.reading.names.tagging.features import (
    EDGE,
    LONGEST,
    far_features,
    near_features,
    normal,
    own_features,
    pair_features,
    sentence_features,
)
from tawatur.reading.names.tagging.sums import FIELDS, MASK, SHIFT, pack_columns, unpack
from tawatur.reading.names.tagging.weights import Word, WordWeights

LETTERS = "ابتثجحخدذرزسشصضطظعغفقكلمنهوي"
FORMS = [
    *("في", "وللتحالف", "القاهره", "بفرنسا", "محمد", "رويترز", "وزير", "شندولي", "گاز"),
    *("15", "2,500", "G20", "UN", "(", "»", "."),
]
WORDS = st.one_of(
    st.text(LETTERS, min_size=1, max_size=LONGEST),
    st.sampled_from(
        [
            "في",
            "وللتحالف",
            "القاهره",
            "بفرنسا",
            "محمد",
            "رويترز",
            "وزير",
            "15",
            "2,500",
            "G20",
            "UN",
            "(",
            "»",
            ".",
            "شندولي",
            "گاز",
        ]
    ),
    st.text(min_size=1, max_size=6).map(normal),
)


@cache
def model() -> dict[str, int]:
    content = files("tawatur.resources").joinpath("models/names.bin").read_bytes()
    return read_model(content, "guide")[0]


@cache
def weights() -> WordWeights:
    return WordWeights(model())


def relative(row: int) -> list[int]:
    """Scores against that of the first label: what no shift changes."""
    scores = unpack([row])[0]
    return [score - scores[0] for score in scores]


def spelled_out(sign: str, features: list[str] | tuple[str, ...]) -> list[int]:
    return relative(sum(model().get(sign + feature, 0) for feature in features))


def test_rows_keep_their_scores() -> None:
    columns = [[1, -5], [2, 0], [-3, 7], [4, 0], [5, 0], [-32767, 32767], [0, 0]]
    first, second = (unpack([row])[0] for row in pack_columns(columns))
    assert [score - SHIFT for score in first] == [1, 2, -3, 4, 5, -32767, 0]
    assert [score - SHIFT for score in second] == [-5, 0, 7, 0, 0, 32767, 0]


@settings(deadline=None)  # the first example loads the model
@given(WORDS)
@example(EDGE)
@example("ا")
@example("ققققققققققققققققققققققق")
def test_word_gives_the_sum_of_its_features(word: str) -> None:
    own = [] if word == EDGE else ["bias", *own_features(word)]
    found: Word = weights().weigh(word)
    assert relative(found.own) == spelled_out("0", own)
    assert relative(found.after) == spelled_out("-", near_features(word))
    assert relative(found.before) == spelled_out("+", near_features(word))
    assert relative(found.far_after) == spelled_out("<", far_features(word))
    assert relative(found.far_before) == spelled_out(">", far_features(word))


@settings(deadline=None)  # the first example loads the model
@given(WORDS, WORDS)
@example("مجلس", "الامن")
def test_neighbours_give_the_sum_of_their_features(left: str, right: str) -> None:
    one, other = weights().weigh(left), weights().weigh(right)
    both = one.listed[other.kind] + one.alike[other.coarse] + one.nexts.get(other.text, 0)
    assert relative(both >> FIELDS) == spelled_out("[", pair_features(left, right))
    assert relative(both & MASK) == spelled_out("]", pair_features(left, right))


def test_sentence_adds_up_its_words_pairs_and_listed_names() -> None:
    words = [normal(word) for word in ["قال", "محمد", "شندول", "في", "الأمم", "المتحدة", "(", "باريس", ")"]]
    worth = {"0w=في": 3, "-s=في": 5, "+s=شندول": 7, "<w=قال": 11, ">w=)": 13, "0g=B.body": 17, "-g=B.body": 19}
    worth |= {"[محمد شندول": 23, "]محمد شندول": 29}
    rows = pack_columns([[0] * len(worth), list(worth.values()), *[[0] * len(worth)] * 5])
    kept = FastTagger(dict(zip(worth, rows, strict=True)), [[0] * 7] * 7).score(words)
    assert [row[1] for row in kept] == [sum(worth.get(f, 0) for f in fs) for fs in sentence_features(words)]
    assert sum(row[1] for row in kept) >= sum(worth.values())


def test_forgetting_changes_nothing() -> None:
    before = weights().weigh("مجلس")
    sums = before.listed["arabic"], before.alike["arabic"]
    weights().forget()
    after = weights().weigh("مجلس")
    assert (after.listed["arabic"], after.alike["arabic"]) == sums
    assert after.listed is not before.listed
