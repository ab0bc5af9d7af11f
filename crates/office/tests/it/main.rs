//! What must hold of enforcement, from a policy to rows that are gone and evidence that they are.

#[cfg(test)]
mod case;
#[cfg(test)]
mod chinook;
#[cfg(test)]
mod crashes;
#[cfg(test)]
mod fields;
#[cfg(test)]
mod guards;
#[cfg(test)]
mod holds;
#[cfg(test)]
mod integrity;
#[cfg(test)]
mod proofs;
#[cfg(test)]
mod remains;
#[cfg(test)]
mod support;
#[cfg(test)]
mod units;
#[cfg(test)]
mod whole_run;
