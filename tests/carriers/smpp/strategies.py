"""Units of SMPP for properties: any unit that can be written."""

from collections.abc import Callable
from typing import Any

from hypothesis import strategies as st

from trunkline.carriers.smpp.layout import LAYOUTS, CString, Integer, Many, Octets
from trunkline.carriers.smpp.pdu import PDUS, Address, ListName, Pdu, Unsuccessful

LATIN = st.characters(min_codepoint=1, max_codepoint=255)
OCTET = st.integers(0, 255)
WORD = st.integers(0, 0xFFFFFFFF)


def latin(most: int) -> st.SearchStrategy[str]:
    return st.text(LATIN, max_size=most - 1)


TLVS = st.lists(st.tuples(st.integers(0, 0xFFFF), st.binary(max_size=40)), max_size=4).map(tuple)
DESTINATION = st.one_of(st.builds(Address, OCTET, OCTET, latin(21)), st.builds(ListName, latin(21)))
UNSUCCESSFUL = st.builds(Unsuccessful, OCTET, OCTET, latin(21), WORD)


def values(field: Any) -> st.SearchStrategy[Any]:
    if isinstance(field, CString):
        return latin(field.most)
    if isinstance(field, Integer):
        return st.integers(0, 256**field.octets - 1)
    if isinstance(field, Octets):
        return st.binary(max_size=254)
    assert isinstance(field, Many)
    one: st.SearchStrategy[Any] = DESTINATION if field.name == "destinations" else UNSUCCESSFUL
    return st.lists(one, max_size=4).map(tuple)


def pdus(kind: type[Pdu]) -> st.SearchStrategy[Pdu]:
    fields = {field.name: values(field) for field in LAYOUTS[kind.command].fields}
    make: Callable[..., Pdu] = kind
    return st.builds(make, sequence=WORD, status=st.just(0) | WORD, tlvs=TLVS, **fields)


ANY_PDU: st.SearchStrategy[Pdu] = st.one_of([pdus(kind) for kind in PDUS])
