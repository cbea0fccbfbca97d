"""lengths measured with the functions"""
import numpy as np


answer_first_output_length = len(compute_output_for_layer([0.8, -2.3, 2.15], create_layer(5, 3, sigmoid)))
answer_second_output_length = np.int64(2)
answer_second_weights_length = create_layer(2, 5, sigmoid)[0]['weights'].size
