//! The organisation's own records: holds, plans and runs.
