//! Whether a request was sent by a page of ours.

use marhala_secrets::origin::Verdict::{self, Cross, Same, Unknown};
use marhala_secrets::origin::judge;
use proptest::prelude::*;

const OWN: &str = "https://marhala.example";

fn post(site: Option<&str>, origin: Option<&str>) -> Verdict {
    judge("POST", site, origin, OWN)
}

#[test]
fn what_the_browser_says_of_the_site_counts_first() {
    assert_eq!(post(Some("same-origin"), None), Same);
    assert_eq!(post(Some("none"), None), Same);
    for site in ["same-site", "cross-site", "", "SAME-ORIGIN", "same-origin, none", "x"] {
        assert_eq!(post(Some(site), Some(OWN)), Cross, "{site}");
    }
}

#[test]
fn without_it_the_origin_counts() {
    for same in ["https://marhala.example", "https://marhala.example:443", "HTTPS://Marhala.Example"] {
        assert_eq!(post(None, Some(same)), Same, "{same}");
    }
    for cross in [
        "null",
        "",
        "http://marhala.example",
        "https://marhala.example:8443",
        "https://marhala.example.evil.example",
        "https://evil.example",
        "https://marhala.example@evil.example",
        "https://marhala.example/path",
        "https://marhala.example, https://evil.example",
        "marhala.example",
        "file://",
    ] {
        assert_eq!(post(None, Some(cross)), Cross, "{cross}");
    }
    assert_eq!(post(None, None), Unknown);
    assert_eq!(judge("POST", None, Some("http://[::1]:3000"), "http://[::1]:3000/"), Same);
    assert_eq!(judge("POST", None, Some("http://localhost"), "http://localhost:80"), Same);
    assert_eq!(judge("POST", None, Some("null"), "null"), Cross, "an own origin that is none is never met");
}

#[test]
fn only_reading_is_let_through() {
    for method in ["GET", "HEAD", "OPTIONS"] {
        assert_eq!(judge(method, Some("cross-site"), Some("https://evil.example"), OWN), Same, "{method}");
    }
    for method in ["POST", "PUT", "PATCH", "DELETE", "TRACE", "CONNECT", "get", "", "GETX"] {
        assert_eq!(judge(method, Some("cross-site"), None, OWN), Cross, "{method}");
    }
}

proptest! {
    #[test]
    fn no_other_origin_is_ours(origin in "(https?://)?[a-zA-Z0-9.:@/-]{0,40}") {
        let ours = ["https://marhala.example", "https://marhala.example:443"];
        let lower = origin.to_lowercase();
        let expected = if ours.contains(&lower.trim_end_matches('/')) { Same } else { Cross };
        prop_assert_eq!(post(None, Some(&origin)), expected);
    }
}
