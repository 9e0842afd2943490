//! The journal must not reach for the network, a database, a runtime or chance: not itself, and not through others.
use std::process::Command;

#[test]
fn nothing_that_reads_or_writes_or_draws_lots() {
    let tree = Command::new(env!("CARGO"))
        .args(["tree", "--offline", "--package", env!("CARGO_PKG_NAME"), "--edges", "normal", "--prefix", "none"])
        .args(["--format", "{lib}"])
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .output()
        .unwrap();
    assert!(tree.status.success(), "{}", String::from_utf8_lossy(&tree.stderr));
    let names: Vec<_> = std::str::from_utf8(&tree.stdout).unwrap().lines().map(str::trim).collect();
    assert!(names.contains(&"ed25519_dalek"), "{names:?}");
    for barred in [
        "axum",
        "tokio",
        "hyper",
        "sea_orm",
        "rusqlite",
        "sqlx",
        "reqwest",
        "tower_http",
        "rand",
        "rand_core",
        "getrandom",
    ] {
        assert!(!names.contains(&barred), "{barred} is a dependency");
    }
}
