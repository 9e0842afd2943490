//! The packs are embedded: a change in any of them rebuilds the program.

fn main() {
    println!("cargo:rerun-if-changed=../packs");
    println!("cargo:rerun-if-changed=build.rs");
}
