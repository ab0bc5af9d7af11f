//! What must hold of the connectors, on real databases.

#[cfg(test)]
mod differential;
#[cfg(test)]
mod formats;
#[cfg(test)]
mod graphs;
#[cfg(test)]
mod notes;
#[cfg(test)]
mod oldest;
#[cfg(test)]
mod purposes;
#[cfg(test)]
mod refusals;
#[cfg(test)]
mod stays;
#[cfg(test)]
mod support;
