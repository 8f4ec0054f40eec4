"""Confidence: between 0 and 1, and higher beside the cue than carried over."""

from tests.reading.statement_factories import read


def test_named_is_surer_than_carried() -> None:
    named, carried = read("قال سليم الراوي إن السوق هادئة. وأضاف أن الأسعار ثابتة.", person="سليم الراوي")
    assert 0.0 < carried.confidence <= named.confidence <= 1.0


def test_reason_is_told() -> None:
    (s,) = read("أفاد مصدر أمني بأن الطريق أغلقت.")
    assert s.reasons == ("a description, no name",)
