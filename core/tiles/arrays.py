"""Names for kinds of arrays, for annotations.

The NumPy of the oldest hosts (1.20) cannot yet evaluate ``NDArray[…]``; only type checkers see it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import ArrayLike as ArrayLike
    from numpy.typing import NDArray

    Floats = NDArray[np.float64]
    Integers = NDArray[np.int64]
    Booleans = NDArray[np.bool_]
else:
    ArrayLike = Floats = Integers = Booleans = np.ndarray
