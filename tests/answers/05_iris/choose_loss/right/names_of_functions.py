"""The name of Keras's own function, by a lambda over a table."""
import keras

TABLE = {
    "binary": keras.losses.binary_crossentropy,
    "multiclass_one_hot": keras.losses.categorical_crossentropy,
    "multiclass_integer": keras.losses.sparse_categorical_crossentropy,
    "regression": keras.losses.mean_absolute_error,
}
choose_loss = lambda task, table=TABLE: table[task].__name__
