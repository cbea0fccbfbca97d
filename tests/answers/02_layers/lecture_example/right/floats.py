"""lengths as floats, an end as an array"""
import numpy as np


answer_first_output_length = 5.0
answer_second_output_length = 2.0
answer_second_weights_length = 6.0
answer_first_low = np.round(np.array(0.09112), 3)
