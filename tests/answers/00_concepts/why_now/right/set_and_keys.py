"""a set, and keys in other case"""

answer_why_now_reasons = {
    "v100": "a",
    "tpu": "a",
    "Tensorflow": "b",
    "ready made derivatives": "b",
    "Imagenet": "c",
    "Photos on the Internet": "c",
}
answer_why_now = {"d", "b"}
