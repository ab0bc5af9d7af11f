//! What must hold of reading a statement, from the page to the policy.

#[cfg(test)]
mod any;
#[cfg(test)]
mod draft;
#[cfg(test)]
mod english_says;
#[cfg(test)]
mod golden;
#[cfg(test)]
mod hostile;
#[cfg(test)]
mod parts;
#[cfg(test)]
mod shapes;
#[cfg(test)]
mod ties;
