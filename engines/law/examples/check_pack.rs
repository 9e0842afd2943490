//! Reads a folder as a pack and prints every problem: `cargo run -q -p marhala-law --example check_pack packs`.

use marhala_law::pack::{PackFile, Weight, read};
use std::path::{Path, PathBuf};
use std::time::Instant;

fn main() -> std::process::ExitCode {
    let folder = PathBuf::from(std::env::args().nth(1).unwrap_or_else(|| "packs".to_owned()));
    let mut files = Vec::new();
    if let Err(error) = walk(&folder, &folder, &mut files) {
        eprintln!("{} cannot be read: {error}", folder.display());
        return std::process::ExitCode::from(3);
    }
    let start = Instant::now();
    let (packs, problems) = read(files.iter().map(|(path, text)| PackFile { path, text }));
    let took = start.elapsed();
    for problem in &problems {
        let weight = if problem.weight == Weight::Error { "error" } else { "warning" };
        println!("{weight} [{}] {problem}", problem.code);
    }
    let errors = problems.iter().filter(|problem| problem.weight == Weight::Error).count();
    println!(
        "{} parameters, {} rules, {} rights, {} sources; {errors} errors, {} warnings; {} ms; law {}",
        packs.parameters.len(),
        packs.rules.len(),
        packs.rights.len(),
        packs.sources.len(),
        problems.len() - errors,
        took.as_millis(),
        packs.hash.get(..16).unwrap_or(""),
    );
    std::process::ExitCode::from(u8::from(errors > 0))
}

fn walk(root: &Path, folder: &Path, files: &mut Vec<(String, Vec<u8>)>) -> std::io::Result<()> {
    let mut entries: Vec<_> = std::fs::read_dir(folder)?.collect::<Result<_, _>>()?;
    entries.sort_by_key(std::fs::DirEntry::path);
    for entry in entries {
        let path = entry.path();
        if path.is_dir() {
            walk(root, &path, files)?;
        } else if let Some(inside) = path.strip_prefix(root).ok().and_then(Path::to_str) {
            files.push((inside.replace('\\', "/"), std::fs::read(&path)?));
        }
    }
    Ok(())
}
