//! A small pack that is sound, to which a test adds what it is about.

use marhala_law::Packs;
use marhala_law::pack::{PackFile, Problem, Weight, read};

/// Lists, facts, parameters, a source, a country and a rule.
pub const VOCABULARY: &str = r#"
[[code_list]]
id = "sector"
title = "Work"
codes = [{ code = "domestic_work", label = "Domestic work" }, { code = "construction", label = "Construction" }]
[[code_list]]
id = "topic"
title = "Subject"
codes = [{ code = "wage", label = "Wage" }]
[[code_list]]
id = "party"
title = "Who"
codes = [{ code = "worker", label = "the worker" }, { code = "employer", label = "the employer" }]
[[code_list]]
id = "country"
title = "Country"
standard = "iso-3166-1"
[[table]]
id = "contract"
title = "A contract"
origin = "origin"
destination = "destination"
sector = "sector"
signing = "signed_on"
[[fact]]
table = "contract"
name = "origin"
type = "code"
list = "country"
topic = "context"
missing = "never"
label = "origin"
from = "the person"
[[fact]]
table = "contract"
name = "destination"
type = "code"
list = "country"
topic = "context"
missing = "never"
label = "destination"
from = "the person"
[[fact]]
table = "contract"
name = "sector"
type = "code"
list = "sector"
topic = "context"
missing = "never"
label = "work"
from = "the person"
[[fact]]
table = "contract"
name = "signed_on"
type = "date"
topic = "context"
missing = "allowed"
label = "day of signing"
from = "the contract"
[[fact]]
table = "contract"
name = "wage"
type = "money"
topic = "wage"
missing = "allowed"
label = "wage"
from = "the contract"
[[parameter_name]]
name = "wage.minimum"
type = "money"
side = "destination"
topic = "wage"
governed_by = "signing"
label = "lowest wage"
[[parameter_name]]
name = "leave.days"
type = "days"
side = "destination"
topic = "wage"
governed_by = "signing"
label = "leave"
[[parameter_name]]
name = "hours.week"
type = "hours"
side = "destination"
topic = "wage"
governed_by = "signing"
label = "hours"
[[parameter_name]]
name = "deduction.cap"
type = "share"
side = "destination"
topic = "wage"
governed_by = "signing"
label = "cap"
[[parameter_name]]
name = "payer"
type = "codes"
list = "party"
side = "destination"
topic = "wage"
governed_by = "signing"
label = "who may pay"
[[source]]
id = "law"
title = "The law"
address = "https://example.org/law"
seen_on = 2026-01-01
verified = true
[[country]]
code = "HK"
name = "Hong Kong"
currency = "HKD"
[[country]]
code = "PH"
name = "Philippines"
[[rule]]
id = "wage-floor"
table = "contract"
topic = "wage"
must = "wage >= law.wage.minimum"
severity = "refuse"
title = "The wage is not below the minimum"
law = "The minimum is {law.wage.minimum}."
remedy = "Ask for it."
source = "law"
"#;

/// Reads the small pack with a file `t.toml` more.
pub fn with(text: &[u8]) -> (Packs, Vec<Problem>) {
    read([PackFile { path: "a.toml", text: VOCABULARY.as_bytes() }, PackFile { path: "t.toml", text }])
}

/// The problems of the small pack with a file more, one a line.
pub fn problems_of(text: &str) -> String {
    lines(&with(text.as_bytes()).1)
}

/// Problems as text, one a line.
pub fn lines(problems: &[Problem]) -> String {
    let line = |problem: &Problem| {
        let mark = if problem.weight == Weight::Warning { "warning " } else { "" };
        format!("{mark}{} {problem}", problem.code)
    };
    problems.iter().map(line).collect::<Vec<_>>().join("\n")
}
