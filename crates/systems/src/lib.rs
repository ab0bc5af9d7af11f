//! Connectors: describe, plan and apply, with questions compiled from the verdict.
