"""Where a request really comes from when proxies stand in front: believed of them, of nobody else.

Whoever asks can write any ``X-Forwarded-For`` they like; each proxy adds the address it was asked from at the
right. So it is read from the right, for as long as the one who wrote it down is one of our own proxies.
"""

from collections.abc import Iterable
from functools import lru_cache
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_address, ip_network

Address = IPv4Address | IPv6Address
Network = IPv4Network | IPv6Network


@lru_cache(maxsize=8)
def networks(listed: str) -> tuple[Network, ...]:
    """Reads addresses and networks separated by commas; raises ValueError when one is neither."""
    return tuple(ip_network(part.strip()) for part in listed.split(",") if part.strip())


def calling_address(peer: str, forwarded: str, proxies: Iterable[Network]) -> str:
    """Returns the address that asked the outermost of our proxies; the peer's own when it is no proxy.

    ``peer`` is the connection's other end, ``forwarded`` the header's text. What cannot be read as an address
    ends the reading: the last proxy that is known is answered then, never a text somebody made up.
    """
    trusted = tuple(proxies)
    here = _read(peer)
    if here is None or not _is_one_of(here, trusted):
        return peer
    for hop in reversed(forwarded.split(",")):
        before = _read(hop)
        if before is None:
            break
        here = before
        if not _is_one_of(here, trusted):
            break
    return str(here)


def _read(text: str) -> Address | None:
    """Reads an address, with or without a port; an IPv4 address in IPv6 clothes is the IPv4 address."""
    bare = text.strip()
    if bare.startswith("["):
        bare = bare[1:].partition("]")[0]
    elif bare.count(":") == 1:
        bare = bare.partition(":")[0]
    try:
        address = ip_address(bare)
    except ValueError:
        return None
    mapped = address.ipv4_mapped if isinstance(address, IPv6Address) else None
    return mapped or address


def _is_one_of(address: Address, trusted: tuple[Network, ...]) -> bool:
    return any(address in network for network in trusted)
