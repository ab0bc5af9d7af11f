//! What must hold of the connectors, on real databases.

mod differential;
