"""Outlets by name and by host, as resources/outlets.yml lists them."""

from functools import cache
from urllib.parse import urlsplit

import msgspec

from tawatur.arabic import load_words
from tawatur.article.lines.lines import fold_line


class Outlet(msgspec.Struct, frozen=True):
    """A publisher that we know.

    Attributes:
        name: As it prints its own name.
        weak: Whether the name is a common word or a place too and needs quotation marks or a notice to count.
        agency: Whether it is a news agency.
    """

    name: str
    weak: bool = False
    agency: bool = False


@cache
def _tables() -> tuple[dict[str, Outlet], dict[str, Outlet], dict[str, Outlet]]:
    """Outlets by folded name, by host, and by the host's first label."""
    names: dict[str, Outlet] = {}
    hosts: dict[str, Outlet] = {}
    labels: dict[str, Outlet] = {}
    for entry in load_words("outlets")["outlets"]:
        outlet = Outlet(entry["name"], entry.get("weak", False), entry.get("agency", False))
        for host in entry["hosts"]:
            hosts.setdefault(host, outlet)
            labels.setdefault(host.split(".")[0].replace("-", ""), outlet)
        for name in (entry["name"], *entry.get("also", ())):
            names.setdefault(fold_line(name), outlet)
    return names, hosts, labels


def find_outlet(name: str) -> Outlet | None:
    """The outlet of this name, however it is spelt; None where it is none that we know."""
    return _tables()[0].get(fold_line(name).strip("«»\"“”'() "))


def outlet_of_host(url: str) -> Outlet | None:
    """The outlet that publishes at this address, by its host or the nearest host above it."""
    host = host_of(url)
    if host is None:
        return None
    hosts = _tables()[1]
    path = urlsplit(url if "//" in url else "//" + url).path.strip("/").split("/")[0]
    if f"{host}/{path}" in hosts:
        return hosts[f"{host}/{path}"]
    while "." in host:
        if host in hosts:
            return hosts[host]
        host = host.split(".", 1)[1]
    return None


def host_of(url: str) -> str | None:
    """The host of an address without `www.`; None where there is none."""
    try:
        host = urlsplit(url if "//" in url else "//" + url).hostname
    except ValueError:
        return None
    return host.removeprefix("www.").removeprefix("m.") if host and "." in host else None


def outlet_of_slug(slug: str) -> Outlet | None:
    """The outlet that a corpus calls by its host's first label (`alriyadh`), a name or a host."""
    names, _, labels = _tables()
    known = names.get(fold_line(slug)) or labels.get(slug.lower().replace("-", "").replace("_", ""))
    return known or (outlet_of_host(slug) if "." in slug else None)


@cache
def generic_words() -> frozenset[str]:
    """Folded words that stand before an outlet's name (صحيفة، موقع)."""
    return frozenset(fold_line(word) for word in load_words("outlets")["generic"])
