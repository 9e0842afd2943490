//! Deciding must not reach for the network, a database, a runtime or chance: not itself, and not through others.
use std::process::Command;

#[test]
fn nothing_that_reads_or_writes_or_draws_lots() {
    let tree = Command::new(env!("CARGO"))
        .args(["tree", "--offline", "--package", env!("CARGO_PKG_NAME"), "--edges", "normal", "--prefix", "none"])
        .args(["--format", "{lib}"])
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .output()
        .expect("text");
    assert!(tree.status.success(), "{}", String::from_utf8_lossy(&tree.stderr));
    let names: Vec<_> = std::str::from_utf8(&tree.stdout).expect("text").lines().map(str::trim).collect();
    assert!(names.contains(&"cedar_policy"), "{names:?}");
    for barred in
        ["axum", "tokio", "hyper", "sea_orm", "rusqlite", "sqlx", "reqwest", "tower_http", "rand", "getrandom"]
    {
        assert!(!names.contains(&barred), "{barred} is a dependency");
    }
}
