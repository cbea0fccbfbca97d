"""computed by a loop, not rounded"""

w, places = 5, []
for _ in range(2):
    w = w - 0.1 * 2 * (w - 3)
    places.append(w)
answer_from_right = places[0]
answer_second_step = places[1]
answer_from_left = 1 - 0.1 * 2 * (1 - 3)
