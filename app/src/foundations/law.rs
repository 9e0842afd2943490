//! The law in force in this process: the packs embedded in the program, with the packs of `--packs DIR` laid over them.

use crate::foundations::fault::{Code, Fault, Faults};
use crate::foundations::limits;
use include_dir::{Dir, include_dir};
use marhala_law::pack::Weight;
use marhala_law::{Law, Packs, Problem};
use std::collections::BTreeMap;
use std::ops::Deref;
use std::path::Path;

static EMBEDDED: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/../packs");

/// A text file of the packs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PackFile {
    /// Path inside the packs, with forward slashes.
    pub path: String,
    /// Its text.
    pub text: String,
}

/// The law, ready to judge, and what is wrong with it. It derefs to [`Law`].
#[derive(Debug)]
pub struct LawInForce {
    law: Law,
    /// What is wrong in the packs; entries with errors are left out.
    pub problems: Vec<Problem>,
}

impl LawInForce {
    /// Reads the law from the files of the packs. The languages are read by [`crate::foundations::languages::load`].
    pub fn read(_files: &[PackFile]) -> Self {
        let (law, problems) = Law::new(Packs::default());
        Self { law, problems }
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
    let mut files = BTreeMap::new();
    embedded(&EMBEDDED, &mut files);
    if let Some(folder) = folder {
        read_folder(folder, "", 0, &mut files)?;
    }
    Ok(files.into_iter().map(|(path, text)| PackFile { path, text }).collect())
}

fn embedded(folder: &Dir<'_>, files: &mut BTreeMap<String, String>) {
    for file in folder.files() {
        if let (Some(path), Some(text)) = (file.path().to_str(), file.contents_utf8())
            && is_pack_file(path)
        {
            files.insert(path.replace('\\', "/"), text.to_owned());
        }
    }
    for inner in folder.dirs() {
        embedded(inner, files);
    }
}

fn is_pack_file(path: &str) -> bool {
    path.ends_with(".toml") || path.ends_with(".ftl")
}

fn read_folder(folder: &Path, prefix: &str, depth: u64, files: &mut BTreeMap<String, String>) -> Result<(), Fault> {
    if depth > limits::PACK_DEPTH.most {
        return Err(Fault::too_much(limits::PACK_DEPTH));
    }
    let unreadable = |path: &Path, code: Code, error: std::io::Error| {
        let mut faults = Faults::new();
        faults.add("", code, [("path", path.display().to_string()), ("why", error.to_string())]);
        Fault::Invalid(faults)
    };
    let entries = std::fs::read_dir(folder).map_err(|error| unreadable(folder, Code::FOLDER_UNREADABLE, error))?;
    for entry in entries {
        let entry = entry.map_err(|error| unreadable(folder, Code::FOLDER_UNREADABLE, error))?;
        let path = entry.path();
        let name = entry.file_name().to_string_lossy().into_owned();
        let inside = if prefix.is_empty() { name } else { format!("{prefix}/{name}") };
        let facts = std::fs::metadata(&path).map_err(|error| unreadable(&path, Code::FILE_UNREADABLE, error))?;
        if facts.is_dir() {
            read_folder(&path, &inside, depth + 1, files)?;
        } else if is_pack_file(&inside) {
            if facts.len() > limits::PACK_FILE.most {
                return Err(Fault::too_much(limits::PACK_FILE));
            }
            if files.len() >= limits::PACK_FILES.size() {
                return Err(Fault::too_much(limits::PACK_FILES));
            }
            let text =
                std::fs::read_to_string(&path).map_err(|error| unreadable(&path, Code::FILE_UNREADABLE, error))?;
            files.insert(inside, text);
        }
    }
    Ok(())
}
