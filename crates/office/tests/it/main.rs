//! What must hold of enforcement, from a policy to rows that are gone and evidence that they are.

mod crashes;
mod guards;
mod support;
mod whole_run;
