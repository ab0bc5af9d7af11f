//! Statements made from a policy, in Dutch and English.
