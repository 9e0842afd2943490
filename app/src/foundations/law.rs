//! The law in force in this process: the packs embedded in the program, with the packs of `--packs DIR` laid over them.

use crate::foundations::fault::{Code, Fault, Faults};
use crate::foundations::limits;
use marhala_law::pack::{self, Weight};
use marhala_law::{Law, Problem};
use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::{self, Read};
use std::ops::Deref;
use std::path::Path;

/// The files of `packs/` by path, listed by `build.rs`.
static EMBEDDED: &[(&str, &[u8])] = include!(concat!(env!("OUT_DIR"), "/packs.rs"));

/// A file of the packs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PackFile {
    /// Path inside the packs, with forward slashes.
    pub path: String,
    /// Its bytes: a file that is not UTF-8 is a problem to be told with its place, not a failed start.
    bytes: Cow<'static, [u8]>,
    /// Does it come from a folder laid over the packs in the program?
    overlaid: bool,
}

impl PackFile {
    /// A file laid over the packs in the program.
    pub fn new(path: impl Into<String>, bytes: impl Into<Vec<u8>>) -> Self {
        Self { path: path.into(), bytes: Cow::Owned(bytes.into()), overlaid: true }
    }

    /// Its text; what is not UTF-8 shows as replacement characters.
    pub fn text(&self) -> Cow<'_, str> {
        String::from_utf8_lossy(&self.bytes)
    }

    /// Does it come from a folder laid over the packs in the program?
    pub fn is_overlaid(&self) -> bool {
        self.overlaid
    }

    /// A file of one of the two layers.
    pub(super) fn of_layer(path: String, bytes: Vec<u8>, overlaid: bool) -> Self {
        Self { path, bytes: Cow::Owned(bytes), overlaid }
    }

    /// Its bytes.
    pub(super) fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// Is it law, rather than words of a language or a case to test the law with?
    fn is_law(&self) -> bool {
        !self.path.starts_with("languages/") && !self.path.starts_with("scenarios/")
    }

    /// As the engine reads it.
    fn as_read(&self) -> pack::PackFile<'_> {
        pack::PackFile { path: &self.path, text: &self.bytes }
    }
}

/// The law, ready to judge, and what is wrong with it. It derefs to [`Law`].
#[derive(Debug)]
pub struct LawInForce {
    law: Law,
    files: Vec<PackFile>,
    /// What is wrong in the packs; entries with errors are left out.
    pub problems: Vec<Problem>,
}

impl LawInForce {
    /// Reads the law from the files of the packs. The languages are read by [`crate::foundations::languages::load`].
    pub fn read(files: &[PackFile]) -> Self {
        let of = |overlaid: bool| files.iter().filter(move |file| file.overlaid == overlaid).map(|file| file.as_read());
        let (packs, mut problems) = pack::read_layers(of(false), of(true));
        let (law, more) = Law::new(packs);
        problems.extend(more);
        let files = files.iter().filter(|file| file.is_law()).cloned().collect();
        Self { law, files, problems }
    }

    /// The law itself.
    pub fn law(&self) -> &Law {
        &self.law
    }

    /// The files it was read from.
    pub fn files(&self) -> &[PackFile] {
        &self.files
    }

    /// Problems of a weight.
    pub fn problems_of(&self, weight: Weight) -> impl Iterator<Item = &Problem> {
        self.problems.iter().filter(move |problem| problem.weight == weight)
    }
}

impl Deref for LawInForce {
    type Target = Law;

    fn deref(&self) -> &Law {
        &self.law
    }
}

/// All text files of the packs: those embedded, with those of `folder` in their place or added, in the order of their paths.
///
/// # Errors
/// [`Fault::Invalid`] when the folder cannot be read, [`Fault::TooMuch`] when a file or their number passes a limit.
pub fn pack_files(folder: Option<&Path>) -> Result<Vec<PackFile>, Fault> {
    let mut files: BTreeMap<String, PackFile> = EMBEDDED
        .iter()
        .map(|(path, bytes)| {
            let path = (*path).to_owned();
            (path.clone(), PackFile { path, bytes: Cow::Borrowed(*bytes), overlaid: false })
        })
        .collect();
    if let Some(folder) = folder {
        read_folder(folder, "", 0, &mut files)?;
    }
    Ok(files.into_values().collect())
}

fn is_pack_file(path: &str) -> bool {
    path.ends_with(".toml") || path.ends_with(".ftl")
}

fn read_folder(folder: &Path, prefix: &str, depth: u64, files: &mut BTreeMap<String, PackFile>) -> Result<(), Fault> {
    if depth > limits::PACK_DEPTH.most {
        return Err(Fault::too_much(limits::PACK_DEPTH));
    }
    let entries = fs::read_dir(folder).map_err(|error| unreadable(Code::FOLDER_UNREADABLE, folder, error))?;
    for entry in entries {
        let entry = entry.map_err(|error| unreadable(Code::FOLDER_UNREADABLE, folder, error))?;
        let path = entry.path();
        let name = entry.file_name().to_string_lossy().into_owned();
        let inside = if prefix.is_empty() { name } else { format!("{prefix}/{name}") };
        if path.is_dir() {
            read_folder(&path, &inside, depth + 1, files)?;
        } else if is_pack_file(&inside) {
            if files.len() >= limits::PACK_FILES.size() {
                return Err(Fault::too_much(limits::PACK_FILES));
            }
            let bytes = read_up_to_limit(&path).map_err(|error| unreadable(Code::FILE_UNREADABLE, &path, error))?;
            files.insert(inside.clone(), PackFile::new(inside, bytes));
        }
    }
    Ok(())
}

/// One byte more than the limit is enough for the engine to see that the file is too large, and to say so with its place.
fn read_up_to_limit(path: &Path) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    File::open(path)?.take(limits::PACK_FILE.most + 1).read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// A file or folder that was named cannot be read.
pub fn unreadable(code: Code, path: &Path, why: impl std::fmt::Display) -> Fault {
    let mut faults = Faults::new();
    faults.add("", code, [("path", path.display().to_string()), ("why", why.to_string())]);
    Fault::Invalid(faults)
}
