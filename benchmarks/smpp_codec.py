"""How many submit_sm one core writes and reads back in a second, with nothing around the codec.

python benchmarks/smpp_codec.py
"""

from __future__ import annotations

import argparse
import time
from pathlib import Path
from tempfile import gettempdir

from machine import machine_info, print_table, write_result

from trunkline.carriers.smpp.codec import Reader, encode
from trunkline.carriers.smpp.pdu import SubmitSm

CHUNK = 65_536
ROUNDS = 5
TEXT = b"Good morning, your table is ready at eight. Reply STOP to end these messages."


def submit() -> SubmitSm:
    """A submit_sm as the carrier sends it."""
    return SubmitSm(
        source_ton=1,
        source_npi=1,
        source="15551234567",
        dest_ton=1,
        dest_npi=1,
        destination="15556667777",
        registered=1,
        short_message=TEXT,
        tlvs=((0x0204, b"\x12\x34"),),
    )


def round_of(count: int) -> tuple[float, float]:
    """Seconds for writing so many units with their own numbers, and for reading all of them from a stream."""
    pdu = submit()
    started = time.perf_counter()
    written = []
    for number in range(count):
        pdu.sequence = number
        written.append(encode(pdu))
    between = time.perf_counter()
    data, reader, found = b"".join(written), Reader(), 0
    begun = time.perf_counter()
    for at in range(0, len(data), CHUNK):
        found += len(reader.feed(data[at : at + CHUNK]))
    ended = time.perf_counter()
    assert found == count
    return between - started, ended - begun


def main() -> None:
    """Measure several rounds; the median round counts."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--count", type=int, default=100_000, help="units in each round (default 100000)")
    count = parser.parse_args().count
    rounds = sorted((round_of(count) for _ in range(ROUNDS)), key=sum)
    encoding, decoding = rounds[ROUNDS // 2]
    result = {
        "encoded_per_second": round(count / encoding),
        "decoded_per_second": round(count / decoding),
        "encoded_and_decoded_per_second": round(count / (encoding + decoding)),
        "octets": len(encode(submit())),
    }
    machine = machine_info(Path(gettempdir()))
    print_table("machine", machine)
    print_table("SMPP codec, one core", result)
    write_result("smpp-codec", {"machine": machine, "result": result})


if __name__ == "__main__":
    main()
