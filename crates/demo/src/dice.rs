//! Numbers that look random and are the same on every run.

/// A generator (xorshift) with a given start.
#[derive(Debug, Clone)]
pub struct Dice(u64);

impl Dice {
    /// From a number.
    pub fn new(start: u64) -> Dice {
        Dice(start.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1)
    }

    /// A number from 0 up to `sides`.
    pub fn roll(&mut self, sides: u32) -> u32 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        u32::try_from((self.0 >> 11) % u64::from(sides.max(1))).unwrap_or(0)
    }

    /// One of several.
    pub fn pick<'a, T>(&mut self, of: &'a [T]) -> Option<&'a T> {
        let at = usize::try_from(self.roll(u32::try_from(of.len()).unwrap_or(1))).unwrap_or(0);
        of.get(at)
    }
}
