"""an OrderedDict and a tuple"""

from collections import OrderedDict

answer_why_now_reasons = OrderedDict(
    [
        ("ImageNet", "C"),
        ("photos on the internet", "C"),
        ("V100", "A"),
        ("TPU", "A"),
        ("ready-made derivatives", "B"),
        ("TensorFlow", "B"),
    ]
)
answer_why_now = ("B", "D")
