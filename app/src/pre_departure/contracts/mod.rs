//! Check a contract or a job offer: answers or files in, clause by clause what the law of the corridor says, and what to do now.
//! Nothing is stored. Serves P4 (the check). Law: packs/rules and packs/countries.

pub mod intake;
