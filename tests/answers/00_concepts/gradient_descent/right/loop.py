"""A loop of two steps."""


def walk(w, steps, rate=0.1):
    for _ in range(steps):
        w -= rate * 2 * (w - 3)
    return w


answer_from_right, answer_second_step, answer_from_left = walk(5, 1), walk(5, 2), walk(1, 1)
answer_training = "F, c and a"
