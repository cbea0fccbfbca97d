"""a named tuple"""

import collections

Description = collections.namedtuple("Description", "rank shape dtype")


def describe_tensor(t: tf.Tensor) -> Description:
    return Description(int(tf.rank(t)), tuple(t.shape.as_list()), t.dtype.name)
