//! What solutions use of the crate `rand`, which LeetCode gives: names of its versions 0.8 and 0.9, for games and pivots.

use distributions::{Distribution, SampleRange, Standard};
use rngs::ThreadRng;

pub trait RngCore {
    fn next_u64(&mut self) -> u64;

    fn next_u32(&mut self) -> u32 {
        (self.next_u64() >> 32) as u32
    }
}

impl<R: RngCore + ?Sized> RngCore for &mut R {
    fn next_u64(&mut self) -> u64 {
        (**self).next_u64()
    }
}

pub trait Rng: RngCore {
    fn gen<T>(&mut self) -> T
    where
        Standard: Distribution<T>,
    {
        Standard.sample(self)
    }

    fn random<T>(&mut self) -> T
    where
        Standard: Distribution<T>,
    {
        Standard.sample(self)
    }

    fn gen_range<T, S: SampleRange<T>>(&mut self, range: S) -> T {
        range.sample_single(self)
    }

    fn random_range<T, S: SampleRange<T>>(&mut self, range: S) -> T {
        range.sample_single(self)
    }

    fn gen_bool(&mut self, probability: f64) -> bool {
        self.gen::<f64>() < probability
    }

    fn random_bool(&mut self, probability: f64) -> bool {
        self.gen_bool(probability)
    }

    fn gen_ratio(&mut self, numerator: u32, denominator: u32) -> bool {
        self.gen_range(0..denominator) < numerator
    }

    fn sample<T, D: Distribution<T>>(&mut self, distribution: D) -> T {
        distribution.sample(self)
    }
}

impl<R: RngCore + ?Sized> Rng for R {}

pub trait SeedableRng: Sized {
    fn seed_from_u64(seed: u64) -> Self;

    fn from_entropy() -> Self {
        Self::seed_from_u64(rng().next_u64())
    }
}

pub fn rng() -> ThreadRng {
    ThreadRng
}

pub fn thread_rng() -> ThreadRng {
    ThreadRng
}

pub fn random<T>() -> T
where
    Standard: Distribution<T>,
{
    rng().gen()
}

pub mod rngs {
    use super::{RngCore, SeedableRng};
    use std::cell::RefCell;
    use std::collections::hash_map::RandomState;
    use std::hash::{BuildHasher, Hasher};

    /// SplitMix64.
    #[derive(Clone, Debug)]
    pub struct StdRng(u64);

    pub type SmallRng = StdRng;

    impl SeedableRng for StdRng {
        fn seed_from_u64(seed: u64) -> Self {
            StdRng(seed)
        }
    }

    impl RngCore for StdRng {
        fn next_u64(&mut self) -> u64 {
            self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
            let mixed = (self.0 ^ self.0 >> 30).wrapping_mul(0xBF58_476D_1CE4_E5B9);
            let mixed = (mixed ^ mixed >> 27).wrapping_mul(0x94D0_49BB_1331_11EB);
            mixed ^ mixed >> 31
        }
    }

    thread_local! {
        // The standard library gets its keys for hashes from the system.
        static OF_THREAD: RefCell<StdRng> = RefCell::new(StdRng(RandomState::new().build_hasher().finish()));
    }

    #[derive(Clone, Debug, Default)]
    pub struct ThreadRng;

    impl RngCore for ThreadRng {
        fn next_u64(&mut self) -> u64 {
            OF_THREAD.with(|rng| rng.borrow_mut().next_u64())
        }
    }
}

pub mod distributions {
    use super::Rng;
    use std::ops::{Range, RangeInclusive};

    pub trait Distribution<T> {
        fn sample<R: Rng + ?Sized>(&self, rng: &mut R) -> T;
    }

    impl<T, D: Distribution<T> + ?Sized> Distribution<T> for &D {
        fn sample<R: Rng + ?Sized>(&self, rng: &mut R) -> T {
            (**self).sample(rng)
        }
    }

    /// All integers, and numbers from 0 to 1.
    pub struct Standard;

    pub trait SampleUniform: Copy + PartialOrd {
        fn sample_between<R: Rng + ?Sized>(low: Self, high: Self, with_high: bool, rng: &mut R) -> Self;
    }

    macro_rules! integers {
        ($($kind:ty)*) => {$(
            impl Distribution<$kind> for Standard {
                fn sample<R: Rng + ?Sized>(&self, rng: &mut R) -> $kind {
                    rng.next_u64() as $kind
                }
            }

            impl SampleUniform for $kind {
                fn sample_between<R: Rng + ?Sized>(low: $kind, high: $kind, with_high: bool, rng: &mut R) -> $kind {
                    let size = (high as i128 - low as i128) as u128 + with_high as u128;
                    (low as i128 + (rng.next_u64() as u128 * size >> 64) as i128) as $kind
                }
            }
        )*};
    }

    integers!(i8 i16 i32 i64 isize u8 u16 u32 u64 usize);

    macro_rules! floats {
        ($($kind:ty: $bits:expr)*) => {$(
            impl Distribution<$kind> for Standard {
                fn sample<R: Rng + ?Sized>(&self, rng: &mut R) -> $kind {
                    (rng.next_u64() >> (64 - $bits)) as $kind / (1u64 << $bits) as $kind
                }
            }

            impl SampleUniform for $kind {
                fn sample_between<R: Rng + ?Sized>(low: $kind, high: $kind, _: bool, rng: &mut R) -> $kind {
                    low + (high - low) * rng.gen::<$kind>()
                }
            }
        )*};
    }

    floats!(f32: 24 f64: 53);

    impl Distribution<bool> for Standard {
        fn sample<R: Rng + ?Sized>(&self, rng: &mut R) -> bool {
            rng.next_u64() >> 63 == 1
        }
    }

    pub trait SampleRange<T> {
        fn sample_single<R: Rng + ?Sized>(self, rng: &mut R) -> T;
    }

    impl<T: SampleUniform> SampleRange<T> for Range<T> {
        fn sample_single<R: Rng + ?Sized>(self, rng: &mut R) -> T {
            Uniform::from(self).sample(rng)
        }
    }

    impl<T: SampleUniform> SampleRange<T> for RangeInclusive<T> {
        fn sample_single<R: Rng + ?Sized>(self, rng: &mut R) -> T {
            Uniform::from(self).sample(rng)
        }
    }

    #[derive(Clone, Copy, Debug)]
    pub struct Uniform<T> {
        low: T,
        high: T,
        with_high: bool,
    }

    impl<T: SampleUniform> Uniform<T> {
        pub fn new(low: T, high: T) -> Self {
            assert!(low < high, "cannot sample empty range");
            Uniform { low, high, with_high: false }
        }

        pub fn new_inclusive(low: T, high: T) -> Self {
            assert!(low <= high, "cannot sample empty range");
            Uniform { low, high, with_high: true }
        }
    }

    impl<T: SampleUniform> From<Range<T>> for Uniform<T> {
        fn from(range: Range<T>) -> Self {
            Uniform::new(range.start, range.end)
        }
    }

    impl<T: SampleUniform> From<RangeInclusive<T>> for Uniform<T> {
        fn from(range: RangeInclusive<T>) -> Self {
            Uniform::new_inclusive(*range.start(), *range.end())
        }
    }

    impl<T: SampleUniform> Distribution<T> for Uniform<T> {
        fn sample<R: Rng + ?Sized>(&self, rng: &mut R) -> T {
            T::sample_between(self.low, self.high, self.with_high, rng)
        }
    }
}

pub mod seq {
    use super::Rng;

    pub trait SliceRandom {
        type Item;
        fn choose<R: Rng + ?Sized>(&self, rng: &mut R) -> Option<&Self::Item>;
        fn choose_mut<R: Rng + ?Sized>(&mut self, rng: &mut R) -> Option<&mut Self::Item>;
        fn shuffle<R: Rng + ?Sized>(&mut self, rng: &mut R);
    }

    impl<T> SliceRandom for [T] {
        type Item = T;

        fn choose<R: Rng + ?Sized>(&self, rng: &mut R) -> Option<&T> {
            if self.is_empty() { None } else { self.get(rng.gen_range(0..self.len())) }
        }

        fn choose_mut<R: Rng + ?Sized>(&mut self, rng: &mut R) -> Option<&mut T> {
            if self.is_empty() { None } else { self.get_mut(rng.gen_range(0..self.len())) }
        }

        fn shuffle<R: Rng + ?Sized>(&mut self, rng: &mut R) {
            for i in (1..self.len()).rev() {
                self.swap(i, rng.gen_range(0..=i));
            }
        }
    }

    pub trait IteratorRandom: Iterator + Sized {
        fn choose<R: Rng + ?Sized>(self, rng: &mut R) -> Option<Self::Item> {
            let mut chosen = None;
            for (i, item) in self.enumerate() {
                if rng.gen_range(0..=i) == 0 {
                    chosen = Some(item);
                }
            }
            chosen
        }
    }

    impl<I: Iterator> IteratorRandom for I {}

    pub use SliceRandom as IndexedRandom;
}

pub mod prelude {
    pub use crate::distributions::Distribution;
    pub use crate::rngs::{SmallRng, StdRng, ThreadRng};
    pub use crate::seq::{IteratorRandom, SliceRandom};
    pub use crate::{random, rng, thread_rng, Rng, RngCore, SeedableRng};
}
