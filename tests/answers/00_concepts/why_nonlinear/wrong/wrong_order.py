"""the layers are put together the other way round

hint: z comes first, y second.
"""

answer_slope = 10
answer_intercept = -5
