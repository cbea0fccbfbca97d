"""a dictionary made with dict() and zip"""

answer_applications = dict(
    zip(
        [
            "face unlock",
            "street camera",
            "dictation",
            "translation",
            "chatbot",
            "next film",
            "online shop",
            "kitchen helper",
        ],
        "AAABBCCD",
        strict=True,
    )
)
