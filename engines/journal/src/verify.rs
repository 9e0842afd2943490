//! Reading a whole stored journal and saying everything that is wrong with it.
//!
//! [`Audit`] takes one entry after another and keeps only the right edge of the tree, the heads to compare with, and
//! the first findings, so that its memory does not grow with the journal.

use crate::{Checkpoint, Entry, Frontier, Hash, JournalProblem, Note, Verifier, leaf_hash};
use thiserror::Error;

/// Time may go back this much, in microseconds, without being a finding: five minutes, for clocks that were set.
pub const MAX_STEP_BACK: i64 = 5 * 60 * 1_000_000;
/// A report holds this many findings; of more it says only how many.
pub const MAX_FINDINGS: usize = 10_000;

/// One stored entry, as a row in the store holds it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stored<B> {
    /// Its place, counted from 0.
    pub seq: u64,
    /// The encoded entry.
    pub bytes: B,
    /// The leaf hash that was stored when it was written.
    pub leaf: Hash,
}

/// One thing that is wrong.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum Finding {
    /// Places that no entry has.
    #[error("Entries {from} to {to} are missing.")]
    Gap {
        /// The first that is missing.
        from: u64,
        /// The last that is missing.
        to: u64,
    },
    /// A place that came again, or after a later one.
    #[error("Entry {seq} is there a second time, or after a later one.")]
    Duplicate {
        /// The place.
        seq: u64,
    },
    /// The entry is not the one whose hash was stored with it.
    #[error("Entry {seq} was altered: it no longer has the hash that was stored when it was written.")]
    Altered {
        /// The place.
        seq: u64,
    },
    /// The bytes are no entry.
    #[error("Entry {seq} cannot be read. {problem}")]
    Unreadable {
        /// The place.
        seq: u64,
        /// Why.
        problem: JournalProblem,
    },
    /// The entry names another place.
    #[error("Entry {seq} says it is number {says}: it was moved.")]
    Moved {
        /// The place it is stored at.
        seq: u64,
        /// The place it names.
        says: u64,
    },
    /// The time is earlier than before by more than [`MAX_STEP_BACK`].
    #[error("At entry {seq} the time goes back by {} seconds.", .back / 1_000_000)]
    TimeBack {
        /// The place.
        seq: u64,
        /// How far, in microseconds.
        back: i64,
    },
    /// The stored entries do not add up to a head.
    #[error(
        "The stored entries do not add up to the signed head of {size} entries. Something was changed together with \
         its stored hash, at or after entry {from}."
    )]
    RootDiffers {
        /// The size of the head.
        size: u64,
        /// The size of the last head to which the entries do add up, or 0.
        from: u64,
        /// The root in the head.
        signed: Hash,
        /// The root of the stored entries.
        stored: Hash,
    },
    /// The head is not a head, or is not signed as it must be.
    #[error("The head cannot be trusted. {0}")]
    Signature(JournalProblem),
    /// Fewer entries than a head says.
    #[error(
        "A head of {size} entries was signed, but only {found} are stored. Entries at the end were removed, or an old \
         copy was put in place."
    )]
    Truncated {
        /// The size of the head.
        size: u64,
        /// How many entries are stored.
        found: u64,
    },
    /// The signed head is smaller than one that was kept.
    #[error("The head shown has {shown} entries, but one with {kept} was kept: the journal was set back.")]
    SetBack {
        /// The size that was kept.
        kept: u64,
        /// The size that is shown.
        shown: u64,
    },
    /// The entries add up to the head that is shown, but do not begin with one that was kept.
    #[error(
        "The journal does not begin with the kept head of {size} entries: it told two stories. Keep both heads, they \
         prove it."
    )]
    SplitView {
        /// The size of the kept head.
        size: u64,
        /// The root in the kept head.
        kept: Hash,
        /// The root of the journal at that size.
        shown: Hash,
    },
    /// A kept head is of another journal.
    #[error("The kept head is of another journal, “{origin}”, and was not compared.")]
    OtherJournal {
        /// The origin in the kept head.
        origin: String,
    },
}

/// What an audit found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Report {
    /// The findings, up to [`MAX_FINDINGS`], those on entries in the order of the entries.
    pub findings: Vec<Finding>,
    /// How many findings there were beyond those.
    pub left_out: u64,
    /// How many entries are stored, each place counted once.
    pub entries: u64,
    /// How many of them come after the signed head, and so are under no signature yet.
    pub unsigned: u64,
}

impl Report {
    /// Whether nothing is wrong.
    pub fn is_clean(&self) -> bool {
        self.findings.is_empty()
    }

    fn add(&mut self, finding: Finding) {
        if self.findings.len() < MAX_FINDINGS {
            self.findings.push(finding);
        } else {
            self.left_out += 1;
        }
    }
}

/// A head to compare with, and what the stored entries came to at its size.
#[derive(Clone, Debug)]
struct Mark {
    size: u64,
    root: Hash,
    shown: bool,
    stored: Option<Hash>,
}

/// An audit under way: [`Audit::read`] each entry in ascending order of its place, then [`Audit::finish`].
#[derive(Clone, Debug)]
pub struct Audit {
    /// In ascending order of their sizes.
    marks: Vec<Mark>,
    /// How many marks the entries have passed.
    passed: usize,
    shown: Option<u64>,
    frontier: Frontier,
    next: u64,
    latest: Option<i64>,
    report: Report,
}

impl Audit {
    /// Begins with the signed head, the keys it must be signed with, and heads that the reader or a witness kept.
    ///
    /// The kept heads are believed: whoever kept them checked their signatures, by [`Checkpoint::open`].
    pub fn new(note: &Note, verifiers: &[Verifier], kept: &[Checkpoint]) -> Self {
        let mut report = Report::default();
        let head = match Checkpoint::open(note, verifiers) {
            Ok(open) => Some(open.checkpoint),
            Err(problem) => {
                report.add(Finding::Signature(problem));
                // What an untrusted head says is still compared: it may tell what was changed.
                Checkpoint::parse(note.text()).ok()
            }
        };
        let mut marks = Vec::new();
        for kept in kept {
            if head.as_ref().is_some_and(|head| head.origin() != kept.origin()) {
                report.add(Finding::OtherJournal { origin: kept.origin().to_owned() });
            } else {
                marks.push(Mark { size: kept.size(), root: kept.root(), shown: false, stored: None });
            }
        }
        if let Some(head) = &head {
            if let Some(largest) = marks.iter().map(|mark| mark.size).max().filter(|&kept| kept > head.size()) {
                report.add(Finding::SetBack { kept: largest, shown: head.size() });
            }
            marks.push(Mark { size: head.size(), root: head.root(), shown: true, stored: None });
        }
        marks.sort_by_key(|mark| mark.size);
        let shown = head.map(|head| head.size());
        Self { marks, passed: 0, shown, frontier: Frontier::new(), next: 0, latest: None, report }
    }

    /// Notes the root at every head that ends before this place.
    fn pass(&mut self, seq: u64) {
        while let Some(mark) = self.marks.get_mut(self.passed).filter(|mark| mark.size <= seq) {
            mark.stored = Some(self.frontier.root());
            self.passed += 1;
        }
    }

    /// Reads the next stored entry.
    pub fn read<B: AsRef<[u8]>>(&mut self, stored: &Stored<B>) {
        let (seq, bytes) = (stored.seq, stored.bytes.as_ref());
        if seq < self.next {
            self.report.add(Finding::Duplicate { seq });
            return;
        }
        if seq > self.next {
            self.report.add(Finding::Gap { from: self.next, to: seq - 1 });
        }
        self.pass(seq);
        self.next = seq.saturating_add(1);
        self.report.entries += 1;
        if leaf_hash(bytes) != stored.leaf {
            self.report.add(Finding::Altered { seq });
        }
        // The tree is built from the stored hashes: each was just compared with its entry, and so an entry that was
        // altered alone is named without the whole tree being in doubt.
        if let Err(problem) = self.frontier.push(stored.leaf) {
            self.report.add(Finding::Unreadable { seq, problem });
        }
        match Entry::decode(bytes) {
            Err(problem) => self.report.add(Finding::Unreadable { seq, problem }),
            Ok(entry) => self.check(seq, &entry),
        }
    }

    fn check(&mut self, seq: u64, entry: &Entry) {
        if entry.seq != seq {
            self.report.add(Finding::Moved { seq, says: entry.seq });
        }
        let back = self.latest.map_or(0, |latest| latest.saturating_sub(entry.at));
        if back > MAX_STEP_BACK {
            self.report.add(Finding::TimeBack { seq, back });
            // Said once; what follows is measured from here.
            self.latest = Some(entry.at);
        } else {
            self.latest = self.latest.max(Some(entry.at));
        }
    }

    /// Ends the audit: compares with the heads, and says everything that was found.
    pub fn finish(mut self) -> Report {
        self.pass(self.next);
        let adds_up = |mark: &Mark| mark.stored == Some(mark.root);
        // Only a head that the entries add up to can show that another one is of a different story.
        let shown_adds_up = self.marks.iter().any(|mark| mark.shown && adds_up(mark));
        let mut from = 0;
        for mark in &self.marks {
            let Mark { size, root, shown, stored } = *mark;
            match stored {
                Some(stored) if stored == root => from = size,
                Some(stored) if shown_adds_up && !shown => {
                    self.report.add(Finding::SplitView { size, kept: root, shown: stored });
                }
                Some(stored) => self.report.add(Finding::RootDiffers { size, from, signed: root, stored }),
                None => self.report.add(Finding::Truncated { size, found: self.report.entries }),
            }
        }
        // Two heads of one size contradict each other, whatever is stored.
        for pair in self.marks.windows(2).filter(|pair| pair[0].size == pair[1].size && pair[0].root != pair[1].root) {
            let (kept, shown) = if pair[0].shown { (&pair[1], &pair[0]) } else { (&pair[0], &pair[1]) };
            let finding = Finding::SplitView { size: kept.size, kept: kept.root, shown: shown.root };
            if !self.report.findings.contains(&finding) {
                self.report.add(finding);
            }
        }
        self.report.unsigned = self.next.saturating_sub(self.shown.unwrap_or(0)).min(self.report.entries);
        self.report
    }
}

/// Reads a whole stored journal: [`Audit`] over an iterator, which must give the entries in ascending order.
pub fn verify<B: AsRef<[u8]>>(
    stored: impl IntoIterator<Item = Stored<B>>,
    note: &Note,
    verifiers: &[Verifier],
    kept: &[Checkpoint],
) -> Report {
    let mut audit = Audit::new(note, verifiers, kept);
    for stored in stored {
        audit.read(&stored);
    }
    audit.finish()
}
