from tilepack.tests.support.service import service_process, source  # noqa: F401
