//! How long finding takes: 100,000 made-up names, queries with two typing errors. Run with `--release`.

use marhala_names::Register;
use std::time::Instant;

/// A generator of numbers that look random (Steele, Lea, Flood 2014), the same in each run.
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        usize::try_from((z ^ (z >> 31)) % u64::try_from(end.max(1)).unwrap_or(1)).unwrap_or(0)
    }

    fn of<'a>(&mut self, choices: &[&'a str]) -> &'a str {
        choices.get(self.below(choices.len())).copied().unwrap_or("")
    }
}

const GIVEN: &[&str] = &[
    "Muhammad",
    "Abdullah",
    "Fatima",
    "Maria",
    "Jose",
    "Ram",
    "Sita",
    "Sunil",
    "Nguyen",
    "Rahim",
    "Karim",
    "Gulf",
    "Al Noor",
    "Royal",
    "Golden",
    "محمد",
    "فاطمة",
    "রহিম",
    "মোহাম্মদ",
    "राम",
    "सीता",
    "අමර",
    "አበበ",
    "สมชาย",
    "Сергей",
    "Анна",
    "王",
    "李",
];
const START: &[&str] =
    &["ka", "ra", "sha", "mi", "to", "ben", "gar", "lo", "su", "the", "na", "pra", "vi", "ha", "jo", "zu", "el", "mar"];
const END: &[&str] =
    &["man", "dez", "kar", "li", "tha", "nov", "ran", "sen", "pur", "wal", "rez", "din", "ya", "ko", "ster", "ton"];
const TRADE: &[&str] = &["", "", "", "Recruitment LLC", "Manpower", "Overseas Pvt Ltd", "Services W.L.L.", "Agency"];

fn made_up(numbers: &mut Numbers) -> String {
    // Some ninety thousand surnames, so that most names have a word of their own.
    let middle = [numbers.of(START), numbers.of(START)].concat();
    let surname = format!("{}{middle}{}", numbers.of(START), numbers.of(END));
    let other = if numbers.below(2) == 0 { format!("{}{}", numbers.of(START), numbers.of(END)) } else { String::new() };
    format!("{} {other} {surname} {}", numbers.of(GIVEN), numbers.of(TRADE))
}

fn mistyped(numbers: &mut Numbers, name: &str) -> String {
    let mut letters: Vec<char> = name.chars().collect();
    for _ in 0..2 {
        let at = numbers.below(letters.len().saturating_sub(1));
        match numbers.below(4) {
            0 => letters.insert(at, 'e'),
            1 => drop(letters.remove(at)),
            2 => letters.swap(at, at + 1),
            _ => letters.get_mut(at).into_iter().for_each(|letter| *letter = 'r'),
        }
    }
    letters.into_iter().collect()
}

/// Kilobytes of memory in use, where the system tells.
fn memory() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    status.lines().find_map(|line| line.strip_prefix("VmRSS:"))?.trim().trim_end_matches(" kB").parse().ok()
}

fn main() {
    let mut numbers = Numbers(1);
    let before = memory();
    let started = Instant::now();
    let mut register = Register::new();
    for id in 0..100_000_u32 {
        if let Err(problem) = register.insert(id, &made_up(&mut numbers)) {
            println!("{problem}");
        }
    }
    println!("{} names in {} ms", register.len(), started.elapsed().as_millis());
    if let (Some(before), Some(after)) = (before, memory()) {
        println!("memory {} MB", after.saturating_sub(before) / 1024);
    }
    type Kind = (&'static str, fn(&mut Numbers, &str) -> String);
    let kinds: [Kind; 6] = [
        ("two errors", mistyped),
        ("as written", |_, name| name.to_owned()),
        ("first word", |_, name| name.split(' ').next().unwrap_or("").to_owned()),
        ("three letters", |_, name| name.chars().take(3).collect()),
        ("one letter", |_, name| name.chars().take(1).collect()),
        ("many words", |numbers, name| {
            let other = made_up(numbers);
            format!("{name} {other} {name} {other} {name}").chars().take(200).collect()
        }),
    ];
    for (kind, typed) in kinds {
        let (mut times, mut found) = (Vec::new(), 0_u32);
        for _ in 0..1000 {
            let id = u32::try_from(numbers.below(100_000)).unwrap_or(0);
            let name = register.name(id).unwrap_or("").to_owned();
            let query = typed(&mut numbers, &name);
            let start = Instant::now();
            let hits = register.find(&query, 20);
            times.push(start.elapsed().as_micros());
            found += u32::from(hits.iter().any(|hit| hit.id == id || register.name(hit.id) == Some(name.as_str())));
        }
        times.sort_unstable();
        let whole = matches!(kind, "two errors" | "as written");
        let found = if whole { format!("; in the first 20: {found} of 1000") } else { String::new() };
        let at = |part: usize| times.get((times.len() * part / 100).min(times.len() - 1)).copied().unwrap_or(0);
        println!("{kind:14} p50 {} us, p95 {} us, max {} us{found}", at(50), at(95), at(100));
    }
}
