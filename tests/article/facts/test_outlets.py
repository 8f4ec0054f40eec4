"""Outlets by name, host and slug."""

from tawatur.article.facts.outlets import find_outlet, generic_words, host_of, outlet_of_host, outlet_of_slug


def name(outlet: object) -> str | None:
    return getattr(outlet, "name", None)


def test_names_are_found_however_they_are_spelt_and_quoted() -> None:
    assert name(find_outlet("إندبندنت عربية")) == name(find_outlet("«اندبندنت عربيه»")) == "اندبندنت عربية"
    assert find_outlet("صدى السدرة") is None


def test_hosts_are_found_with_what_stands_before_and_behind() -> None:
    assert name(outlet_of_host("https://www.enabbaladi.net/archives/1")) == "عنب بلدي"
    assert name(outlet_of_host("http://arabic.rt.com/x")) == "روسيا اليوم"
    assert name(outlet_of_host("https://www.bbc.com/arabic/articles/x")) == "بي بي سي عربي"
    assert outlet_of_host("https://www.bbc.com/sport") is None
    assert outlet_of_host("https://notenabbaladi.net/") is None


def test_slugs_of_corpora_are_found() -> None:
    assert name(outlet_of_slug("aawsat")) == "الشرق الأوسط"
    assert name(outlet_of_slug("sabq.org")) == "سبق"
    assert outlet_of_slug("unknown-corpus") is None


def test_hosts_are_bare() -> None:
    assert host_of("https://www.X.example:80/a") == "x.example"
    assert host_of("not an address") is None
    assert host_of("http://[broken") is None


def test_generic_words_are_folded() -> None:
    assert "صحيفه" in generic_words()
