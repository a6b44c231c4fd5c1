import json

from hypothesis import given
from hypothesis import strategies as st

from trunkline.domain.erasing import without_text

JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-1000, 1000) | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(["id", "text", "x"]), inner, max_size=3)
    ),
    max_leaves=8,
)


def test_only_the_text_of_this_message_goes() -> None:
    answer = {"id": "m", "text": "secret", "sender": "Ann", "more": [{"id": "m", "sentText": "secret"}]}
    emptied = {"id": "m", "text": "", "sender": "Ann", "more": [{"id": "m", "sentText": ""}]}
    assert json.loads(without_text(json.dumps(answer), "m")) == emptied
    assert json.loads(without_text(json.dumps(answer), "other")) == answer


@given(JSON)
def test_other_answers_stay_as_they_are(answer: object) -> None:
    assert json.loads(without_text(json.dumps(answer), "\0")) == answer
