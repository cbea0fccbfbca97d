"""computed in the cell, NumPy numbers"""

answer_first_low = sigmoid(-2.3)
answer_first_high = sigmoid(0.8 + 2.15 + 1)
answer_second_low = sigmoid(0)
answer_second_high = sigmoid(sum([0.294773293601466, 0.29064381699480163, 0.7720800756699581, 0.9238752623623957, 0.4755367087316097]) + 1)
