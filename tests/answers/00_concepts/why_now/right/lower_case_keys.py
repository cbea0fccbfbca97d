"""Keys in small letters, without signs."""

answer_why_now_reasons = {
    "v100": "a",
    "tpu": "a",
    "tensorflow": "b",
    "readymade derivatives": "b",
    "imagenet": "c",
    "photos on the internet": "c",
}
answer_why_now = "d b"
