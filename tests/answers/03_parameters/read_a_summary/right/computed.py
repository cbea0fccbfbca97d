"""worked out by the functions"""

answer_iris_hidden = count_layer_parameters(128, 4)
answer_iris_output = count_layer_parameters(3, 128)
answer_iris_total = count_network_parameters(4, [4, 128, 3])
answer_takehome_first = count_layer_parameters(64, 10)
answer_takehome_second = count_layer_parameters(32, 64)
answer_takehome_output = count_layer_parameters(1, 32)
answer_takehome_total = count_network_parameters(10, [64, 32, 1])
answer_iris_bytes = answer_iris_total * 4
answer_takehome_bytes = answer_takehome_total * 4
