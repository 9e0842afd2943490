//! How many bytes a DEFLATE stream (RFC 1951) unpacks to, without unpacking it: no window, no output, so no bomb.

/// Code lengths are at most this many bits.
const LONGEST: usize = 15;
const LENGTH_BASE: [u16; 29] =
    [3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258];
const LENGTH_BITS: [u8; 29] = [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0];
const DISTANCE_BITS: [u8; 30] =
    [0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13];
const CODE_LENGTH_ORDER: [usize; 19] = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

/// Bytes that `packed` unpacks to; counting stops just past `most`. Nothing when the stream is damaged.
pub fn count(packed: &[u8], most: u64) -> Option<u64> {
    let mut bits = Bits { packed, at: 0, held: 0, count: 0 };
    let mut total = 0_u64;
    loop {
        let last = bits.take(1)? == 1;
        match bits.take(2)? {
            0 => total += bits.stored()?,
            1 => total = block(&mut bits, &Codes::fixed(), total, most)?,
            2 => {
                let codes = Codes::written(&mut bits)?;
                total = block(&mut bits, &codes, total, most)?;
            }
            _ => return None,
        }
        if last || total > most {
            return Some(total);
        }
    }
}

/// Counts one block onto `total`.
fn block(bits: &mut Bits<'_>, codes: &Codes, mut total: u64, most: u64) -> Option<u64> {
    while total <= most {
        let symbol = usize::from(codes.literals.next(bits)?);
        match symbol {
            0..=255 => total += 1,
            256 => break,
            _ => {
                let at = symbol - 257;
                let extra = bits.take(u32::from(*LENGTH_BITS.get(at)?))?;
                total += u64::from(LENGTH_BASE[at]) + u64::from(extra);
                let distance = usize::from(codes.distances.next(bits)?);
                bits.take(u32::from(*DISTANCE_BITS.get(distance)?))?;
            }
        }
    }
    Some(total)
}

/// Bits of the stream, lowest first.
struct Bits<'p> {
    packed: &'p [u8],
    at: usize,
    held: u32,
    count: u32,
}

impl Bits<'_> {
    fn take(&mut self, wanted: u32) -> Option<u32> {
        while self.count < wanted {
            self.held |= u32::from(*self.packed.get(self.at)?) << self.count;
            self.at += 1;
            self.count += 8;
        }
        let taken = self.held & ((1 << wanted) - 1);
        self.held >>= wanted;
        self.count -= wanted;
        Some(taken)
    }

    /// A stored block: its length, and past its bytes.
    fn stored(&mut self) -> Option<u64> {
        self.held = 0;
        self.count = 0;
        let head = self.packed.get(self.at..self.at + 4)?;
        let length = u16::from_le_bytes([head[0], head[1]]);
        if length != !u16::from_le_bytes([head[2], head[3]]) {
            return None;
        }
        self.at += 4 + usize::from(length);
        (self.at <= self.packed.len()).then_some(u64::from(length))
    }
}

/// One canonical Huffman code.
struct Huffman {
    counts: [u16; LONGEST + 1],
    symbols: Vec<u16>,
}

impl Huffman {
    fn new(lengths: &[u8]) -> Option<Self> {
        let mut counts = [0_u16; LONGEST + 1];
        for length in lengths {
            counts[usize::from(*length)] += 1;
        }
        counts[0] = 0;
        let mut starts = [0_u16; LONGEST + 2];
        let mut room = 1_i32;
        for length in 1..=LONGEST {
            room = (room << 1) - i32::from(counts[length]);
            if room < 0 {
                return None;
            }
            starts[length + 1] = starts[length] + counts[length];
        }
        let mut symbols = vec![0; lengths.len()];
        for (symbol, length) in (0_u16..).zip(lengths).filter(|(_, length)| **length != 0) {
            let place = &mut starts[usize::from(*length)];
            symbols[usize::from(*place)] = symbol;
            *place += 1;
        }
        Some(Self { counts, symbols })
    }

    fn next(&self, bits: &mut Bits<'_>) -> Option<u16> {
        let (mut code, mut first, mut index) = (0_i32, 0_i32, 0_i32);
        for length in 1..=LONGEST {
            code |= i32::try_from(bits.take(1)?).ok()?;
            let count = i32::from(self.counts[length]);
            if code - count < first {
                return self.symbols.get(usize::try_from(index + code - first).ok()?).copied();
            }
            index += count;
            first = (first + count) << 1;
            code <<= 1;
        }
        None
    }
}

struct Codes {
    literals: Huffman,
    distances: Huffman,
}

impl Codes {
    fn fixed() -> Self {
        let mut lengths = [8_u8; 288];
        lengths[144..256].fill(9);
        lengths[256..280].fill(7);
        let literals = Huffman::new(&lengths).expect("the fixed code is complete");
        let distances = Huffman::new(&[5; 30]).expect("the fixed code is not over-full");
        Self { literals, distances }
    }

    fn written(bits: &mut Bits<'_>) -> Option<Self> {
        let literals = usize::try_from(bits.take(5)?).ok()? + 257;
        let distances = usize::try_from(bits.take(5)?).ok()? + 1;
        let written = usize::try_from(bits.take(4)?).ok()? + 4;
        let mut lengths = [0_u8; 19];
        for place in CODE_LENGTH_ORDER.iter().take(written) {
            lengths[*place] = u8::try_from(bits.take(3)?).ok()?;
        }
        let code = Huffman::new(&lengths)?;
        let mut lengths: Vec<u8> = Vec::with_capacity(literals + distances);
        while lengths.len() < literals + distances {
            let (value, times) = match code.next(bits)? {
                symbol @ 0..=15 => (u8::try_from(symbol).ok()?, 1),
                16 => (*lengths.last()?, 3 + bits.take(2)?),
                17 => (0, 3 + bits.take(3)?),
                _ => (0, 11 + bits.take(7)?),
            };
            lengths.extend(std::iter::repeat_n(value, usize::try_from(times).ok()?));
        }
        if lengths.len() != literals + distances {
            return None;
        }
        let (literals, distances) = lengths.split_at(literals);
        Some(Self { literals: Huffman::new(literals)?, distances: Huffman::new(distances)? })
    }
}
