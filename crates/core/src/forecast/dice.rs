//! Draws that are the same every time: of a seed, not of chance.

/// A source of numbers that look random (splitmix64).
#[derive(Clone, Debug)]
pub(crate) struct Dice(u64);

impl Dice {
    pub fn new(seed: u64) -> Self {
        Self(seed)
    }

    pub fn bits(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut bits = self.0;
        bits = (bits ^ (bits >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        bits = (bits ^ (bits >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        bits ^ (bits >> 31)
    }

    /// From 0 up to 1, which it never is.
    pub fn share(&mut self) -> f64 {
        (self.bits() >> 11) as f64 / (1_u64 << 53) as f64
    }

    /// A rate of which `a` and `b` are known for and against (each counts as so many cases): `Beta(a, b)`.
    pub fn rate(&mut self, a: f64, b: f64) -> f64 {
        if a <= 0.0 {
            return 0.0;
        }
        if b <= 0.0 {
            return 1.0;
        }
        let (a, b) = (self.gamma(a), self.gamma(b));
        if a + b > 0.0 { a / (a + b) } else { 0.5 }
    }

    /// `Gamma(shape, 1)`, by Marsaglia and Tsang (2000).
    fn gamma(&mut self, shape: f64) -> f64 {
        if shape < 1.0 {
            let boost = (1.0 - self.share()).powf(1.0 / shape);
            return self.gamma(shape + 1.0) * boost;
        }
        let d = shape - 1.0 / 3.0;
        let c = 1.0 / (9.0 * d).sqrt();
        loop {
            let x = self.normal();
            let v = (1.0 + c * x).powi(3);
            let u = 1.0 - self.share();
            if v > 0.0 && u.ln() < 0.5 * x * x + d - d * v + d * v.ln() {
                return d * v;
            }
        }
    }

    /// Of the standard normal distribution, by Marsaglia's polar method.
    pub fn normal(&mut self) -> f64 {
        loop {
            let (x, y) = (2.0 * self.share() - 1.0, 2.0 * self.share() - 1.0);
            let s = x * x + y * y;
            if s > 0.0 && s < 1.0 {
                return x * (-2.0 * s.ln() / s).sqrt();
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Mean and variance of `Beta(a, b)` are `a / (a + b)` and `a b / ((a + b)² (a + b + 1))`.
    #[test]
    fn rates_are_spread_as_their_cases_say() {
        for (a, b) in [(0.4, 1.6), (3.0, 9.0), (27.0, 62.0), (200.0, 50.0)] {
            let mut dice = Dice::new(7);
            let draws: Vec<f64> = (0..20_000).map(|_| dice.rate(a, b)).collect();
            let mean = draws.iter().sum::<f64>() / 20_000.0;
            let variance = draws.iter().map(|draw| (draw - mean).powi(2)).sum::<f64>() / 20_000.0;
            let expected = a * b / ((a + b).powi(2) * (a + b + 1.0));
            assert!((mean - a / (a + b)).abs() < 0.01, "{a} {b}: {mean}");
            assert!((variance / expected - 1.0).abs() < 0.06, "{a} {b}: {variance} for {expected}");
        }
        assert_eq!((Dice::new(1).rate(0.0, 3.0), Dice::new(1).rate(3.0, 0.0)), (0.0, 1.0));
    }
}
