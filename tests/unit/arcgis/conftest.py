from tilepack.tests.support.service import (  # noqa: F401
    clock,
    enterprise,
    online,
    server,
    source,
)
