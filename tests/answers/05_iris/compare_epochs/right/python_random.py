"""Seeds Python's random, which decides Keras 3's seeds, beside the others."""
import random
import numpy as np
import tensorflow as tf

def compare_epochs(seed, epochs=(20, 100)):
    X_train, X_test, y_train, y_test, Y_train, Y_test = load_iris_split()
    results = {}
    for e in epochs:
        random.seed(seed)
        np.random.seed(seed)
        tf.random.set_seed(seed)
        model = compile_model(build_iris_model())
        train(model, X_train, Y_train, e)
        loss, acc = model.evaluate(X_test, Y_test, verbose=0)
        results[e] = acc
    return results
