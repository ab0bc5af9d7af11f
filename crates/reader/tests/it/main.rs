//! What must hold of reading a statement, from the page to the policy.

#[cfg(test)]
mod draft;
#[cfg(test)]
mod golden;
#[cfg(test)]
mod parts;
#[cfg(test)]
mod shapes;
#[cfg(test)]
mod ties;
