"""A dictionary with get."""
LOSSES = dict(binary="binary_crossentropy", regression="mae",
              multiclass_one_hot="categorical_crossentropy",
              multiclass_integer="sparse_categorical_crossentropy")

def choose_loss(task):
    return LOSSES.get(task)
