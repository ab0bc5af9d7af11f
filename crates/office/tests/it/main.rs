//! What must hold of enforcement, from a policy to rows that are gone and evidence that they are.

#[cfg(test)]
mod chinook;
#[cfg(test)]
mod crashes;
#[cfg(test)]
mod guards;
#[cfg(test)]
mod support;
#[cfg(test)]
mod units;
#[cfg(test)]
mod whole_run;
