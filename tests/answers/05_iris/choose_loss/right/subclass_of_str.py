"""An enumeration whose members are strings."""
import enum


class Loss(str, enum.Enum):
    binary = "binary_crossentropy"
    multiclass_one_hot = "categorical_crossentropy"
    multiclass_integer = "sparse_categorical_crossentropy"
    regression = "MSE"


def choose_loss(task: str) -> str:
    assert task in Loss.__members__, task
    return Loss[task].value
