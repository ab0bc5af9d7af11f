//! What must hold of the connectors, on real databases.

#[cfg(test)]
mod differential;
