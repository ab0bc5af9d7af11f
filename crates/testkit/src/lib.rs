//! Shared support for tests: invented persons and databases.
